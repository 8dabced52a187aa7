package org.jiedui.activity.calendar.regional;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.kit.action.Action;

/** What the province may do with a regional day. Nobody else may do any of it. */
enum RegionalDayAction implements Action {
    @Named(zh = "撤销", en = "remove")
    @Meaning(value = "Remove the regional day, for a reason", zh = "撤销地方日子，须说明理由")
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
