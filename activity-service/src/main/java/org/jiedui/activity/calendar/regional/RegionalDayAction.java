package org.jiedui.activity.calendar.regional;

import org.jiedui.kit.action.Action;

/** What the province may do with a regional day. Nobody else may do any of it. */
enum RegionalDayAction implements Action {
    REMOVE("RegionalDay_remove");

    private final String operationId;

    RegionalDayAction(String operationId) {
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
