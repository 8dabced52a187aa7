package org.jiedui.testkit.rules.canary.one;

import org.jiedui.kit.action.Action;

/** Offers an operation that nobody has. */
enum StrayAction implements Action {
    FLY;

    @Override
    public String operationId() {
        return "Canary_fly";
    }
}
