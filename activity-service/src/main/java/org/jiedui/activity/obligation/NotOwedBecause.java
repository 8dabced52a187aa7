package org.jiedui.activity.obligation;

import org.jiedui.activity.pair.Term.OutOfForce;
import org.jiedui.events.Named;

/** Why an obligation that follows from a plan is not owed. */
public enum NotOwedBecause {
    /** A later version of the plan no longer has it. */
    @Named(zh = "计划已变更", en = "the plan was amended")
    AMENDED,
    /** The terms begin after its period. */
    @Named(zh = "结对尚未生效", en = "the pairing has not begun")
    NOT_BEGUN,
    /** The pairing ended before its period. */
    @Named(zh = "结对已结束", en = "the pairing has ended")
    ENDED,
    /** The pairing is suspended all through its period. */
    @Named(zh = "结对暂停", en = "the pairing is suspended")
    SUSPENDED;

    static NotOwedBecause of(OutOfForce pairing) {
        return switch (pairing) {
            case NOT_BEGUN -> NOT_BEGUN;
            case ENDED -> ENDED;
            case SUSPENDED -> SUSPENDED;
        };
    }
}
