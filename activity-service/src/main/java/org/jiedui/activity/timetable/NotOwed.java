package org.jiedui.activity.timetable;

import org.jiedui.activity.placement.OwedLeg;
import org.jiedui.events.ObligationEvent.ClosedBecause;
import org.jiedui.kit.problem.Text;

/** Why a pair does not owe a part of an obligation that an activity declares. */
enum NotOwed {
    /** A later version of the plan no longer has it, or has it in fewer parts. */
    AMENDED,
    NOT_BEGUN,
    ENDED,
    SUSPENDED,
    WAIVED;

    private static final Text SENTENCE = new Text("%s（%s，第 %d 部分）不再需要完成：%s。", "%s (%s, leg %d) is owed no longer: %s.");

    private static final Text WAIVED_BY_BOTH = new Text("双方已同意免办", "both sides waived it");

    Text of(OwedLeg leg) {
        Text because = this == WAIVED ? WAIVED_BY_BOTH : Text.nameOf(ClosedBecause.valueOf(name()));
        return SENTENCE.with(leg.duty(), leg.period().label(), leg.leg(), because);
    }
}
