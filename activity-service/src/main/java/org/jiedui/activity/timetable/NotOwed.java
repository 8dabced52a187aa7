package org.jiedui.activity.timetable;

import org.jiedui.activity.placement.OwedLeg;
import org.jiedui.events.Named;
import org.jiedui.kit.problem.Text;

/** Why a pair does not owe a part of an obligation that an activity declares. */
enum NotOwed {
    /** A later version of the plan no longer has it, or has it in fewer parts. */
    @Named(zh = "计划已变更", en = "the plan was amended")
    AMENDED,
    @Named(zh = "结对尚未生效", en = "the pairing has not begun")
    NOT_BEGUN,
    @Named(zh = "结对已结束", en = "the pairing has ended")
    ENDED,
    @Named(zh = "结对在该期内一直暂停", en = "the pairing is suspended all through its period")
    SUSPENDED,
    @Named(zh = "双方已同意免除", en = "both sides waived it")
    WAIVED;

    private static final Text SENTENCE = new Text("%s（%s，第 %d 部分）不再需要完成：%s。", "%s (%s, leg %d) is owed no longer: %s.");

    Text of(OwedLeg leg) {
        return SENTENCE.with(leg.duty(), leg.period().label(), leg.leg(), this);
    }
}
