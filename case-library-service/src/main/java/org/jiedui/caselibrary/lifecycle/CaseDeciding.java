package org.jiedui.caselibrary.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.jiedui.kit.precondition.Change;

/** The decision of the office on a case in review; whether it may be taken yet, the room of reviews knows. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseDeciding {

    private final CaseChanges changes;

    CaseDeciding(CaseChanges changes) {
        this.changes = changes;
    }

    public CaseView approve(CaseId id, Change change) {
        return changes.decide(id, change, Verdict.approved());
    }

    public CaseView reject(CaseId id, Change change) {
        String why = change.why().requiredReason();
        return changes.decide(id, change, Verdict.rejected(CaseAction.DECIDE, why));
    }

    public CaseView returnToAuthors(CaseId id, Change change) {
        String why = change.why().requiredReason();
        return changes.decide(id, change, Verdict.returned(CaseAction.DECIDE, why));
    }
}
