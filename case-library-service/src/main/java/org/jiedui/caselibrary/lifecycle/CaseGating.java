package org.jiedui.caselibrary.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jiedui.kit.precondition.Change;

/** What the gates before a review do with a submitted case, one after the other. */
@ApplicationScoped
@Transactional
public class CaseGating {

    private final CaseChanges changes;

    CaseGating(CaseChanges changes) {
        this.changes = changes;
    }

    /**
     * Lets it pass; after the last gate it is in review.
     *
     * @throws CaseRefusals.EditionIsPublished if its edition is
     */
    public CaseView pass(CaseId id, Change change) {
        changes.lockEditionForShare(id, change.caller());
        return changes.change(id, change, CaseAction.PASS_GATE, (found, now) -> found.typicalCase()
                .passGate(found.edition(), found.pairing(), now));
    }

    public CaseView returnToAuthors(CaseId id, Change change) {
        String why = change.why().requiredReason();
        return changes.decide(id, change, Verdict.returned(CaseAction.RETURN_AT_GATE, why));
    }

    public CaseView reject(CaseId id, Change change) {
        String why = change.why().requiredReason();
        return changes.decide(id, change, Verdict.rejected(CaseAction.REJECT_AT_GATE, why));
    }
}
