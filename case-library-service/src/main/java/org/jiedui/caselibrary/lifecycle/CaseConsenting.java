package org.jiedui.caselibrary.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jiedui.kit.precondition.Change;

/** What the sides of a joint case say to exactly one version of it; nobody says it for them. */
@ApplicationScoped
@Transactional
public class CaseConsenting {

    private final CaseChanges changes;

    CaseConsenting(CaseChanges changes) {
        this.changes = changes;
    }

    /** @throws CaseRefusals.ConsentNotNeeded if the side has consented already, or nobody's consent is asked for */
    public CaseView consent(CaseId id, Change change) {
        return changes.change(id, change, CaseAction.CONSENT, (found, now) -> found.typicalCase()
                .consent(found.side(), found.pairing(), now));
    }

    /** Gives up the side's part: the case is the other side's own from now on. */
    public CaseView release(CaseId id, Change change) {
        return changes.change(id, change, CaseAction.RELEASE, (found, now) -> found.typicalCase()
                .release(found.side(), found.pairing(), now));
    }

    /** Refuses it: there is no case. */
    public CaseView refuse(CaseId id, Change change) {
        String why = change.why().requiredReason();
        return changes.change(id, change, CaseAction.REFUSE, (found, now) -> found.typicalCase()
                .reject(CaseAction.REFUSE, why, found.pairing(), now));
    }
}
