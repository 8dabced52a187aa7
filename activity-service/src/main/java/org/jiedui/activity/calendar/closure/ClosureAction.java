package org.jiedui.activity.calendar.closure;

import org.jiedui.kit.action.Action;

/** What the liaison of the region may do with a closure. Nobody else may do any of it. */
enum ClosureAction implements Action {
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
