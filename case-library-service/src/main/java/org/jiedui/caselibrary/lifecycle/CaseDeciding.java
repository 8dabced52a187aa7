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
        return changes.change(id, change, CaseAction.DECIDE, (found, now) -> found.typicalCase()
                .approve(found.pairing(), now));
    }

    public CaseView reject(CaseId id, Change change) {
        String why = change.why().requiredReason();
        return changes.change(id, change, CaseAction.DECIDE, (found, now) -> found.typicalCase()
                .reject(CaseAction.DECIDE, why, found.pairing(), now));
    }

    public CaseView returnToAuthors(CaseId id, Change change) {
        String why = change.why().requiredReason();
        return changes.change(id, change, CaseAction.DECIDE, (found, now) -> found.typicalCase()
                .returnToAuthors(CaseAction.DECIDE, why, found.pairing(), now));
    }
}
