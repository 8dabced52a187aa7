package org.jiedui.activity.calendar.closure;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.kit.action.Action;

/** What the liaison of the region may do with a closure. Nobody else may do any of it. */
enum ClosureAction implements Action {
    @Named(zh = "撤销", en = "remove")
    @Meaning(value = "Remove the closure, for a reason", zh = "撤销停办，须说明理由")
    REMOVE("Closure_remove");

    private final String operationId;

    ClosureAction(String operationId) {
        this.operationId = operationId;
    }

    @Override
    public String operationId() {
        return operationId;
    }

    boolean isPossible(boolean isRemoved) {
        return !isRemoved;
    }
}
