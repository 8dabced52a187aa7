package org.jiedui.caselibrary.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jiedui.caselibrary.content.Completeness;
import org.jiedui.caselibrary.content.Statements;
import org.jiedui.kit.precondition.Change;

/** What the sides say to exactly one version of a case; nobody says it for them. */
@ApplicationScoped
@Transactional
public class CaseConsenting {

    private final CaseChanges changes;
    private final CompletenessCheck check;

    CaseConsenting(CaseChanges changes, CompletenessCheck check) {
        this.changes = changes;
        this.check = check;
    }

    /**
     * @param statements what the side confirms; asked for of a correction, which is not submitted
     * @throws CaseRefusals.ConsentNotNeeded if the side has consented already, or nobody's consent is asked for
     * @throws CaseRefusals.CaseIncomplete if it is a correction and anything is missing
     */
    public CaseView consent(CaseId id, Change change, Statements statements) {
        return changes.change(id, change, CaseAction.CONSENT, (found, now) -> {
            Completeness completeness = check.of(found.typicalCase().text(found.pairing()), statements);
            return found.typicalCase().consent(found.side(), completeness, found.pairing(), now);
        });
    }

    /** Gives up the side's part: the case is the other side's own from now on. */
    public CaseView release(CaseId id, Change change) {
        return changes.change(id, change, CaseAction.RELEASE, (found, now) -> found.typicalCase()
                .release(found.side(), found.pairing(), now));
    }

    /** Refuses it: there is no case. */
    public CaseView refuse(CaseId id, Change change) {
        String why = change.why().requiredReason();
        return changes.decide(id, change, Verdict.rejected(CaseAction.REFUSE, why));
    }
}
