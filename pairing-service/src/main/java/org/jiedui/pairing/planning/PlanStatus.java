package org.jiedui.pairing.planning;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** The status of an annual plan; a year has one plan that is proposed or agreed. */
public enum PlanStatus {
    @Named(zh = "待双方签署", en = "proposed")
    @Meaning(value = "Proposed to both sides; changes are possible and make signatures void", zh = "已向双方提出；修改后此前的签署作废")
    PROPOSED,
    @Named(zh = "已生效", en = "agreed")
    @Meaning(
            value = "Signed by both sides: activities are scheduled from it, and it changes by amendments",
            zh = "双方已签署，按其安排活动；此后以计划变更修改")
    AGREED,
    @Named(zh = "已撤回", en = "withdrawn")
    @Meaning(value = "Withdrawn, before both had signed it, by the side that wrote it last", zh = "双方都签署之前，由最后提出的一方撤回")
    WITHDRAWN,
    @Named(zh = "已拒绝", en = "declined")
    @Meaning(value = "Declined by the other side, before both had signed it", zh = "双方都签署之前，被另一方拒绝")
    DECLINED
}
