package org.jiedui.pairing.planning;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** What became of a version of a plan. */
public enum VersionStatus {
    @Named(zh = "待签署", en = "open")
    @Meaning(
            value = "Proposed to both sides, and not both have signed it; at most one of a plan is open",
            zh = "已向双方提出，尚未都签署；一份计划至多有一个")
    OPEN,
    @Named(zh = "已被修改", en = "revised")
    @Meaning(value = "Replaced by an edit before both had signed it", zh = "双方都签署之前已被修改")
    REVISED,
    @Named(zh = "即将生效", en = "upcoming")
    @Meaning(value = "Signed by both sides, and counts from a later day", zh = "双方已签署，自以后某日起生效")
    UPCOMING,
    @Named(zh = "生效中", en = "in force")
    @Meaning(value = "Signed by both sides, and counts today", zh = "双方已签署，现行有效")
    IN_FORCE,
    @Named(zh = "已被取代", en = "replaced")
    @Meaning(
            value = "Signed by both sides, and replaced by an amendment: before today, or before it ever counted",
            zh = "双方已签署，后被计划变更取代")
    REPLACED,
    @Named(zh = "已拒绝", en = "declined")
    @Meaning(value = "Declined by the other side, be it a plan or an amendment", zh = "被另一方拒绝，计划或计划变更均同")
    DECLINED,
    @Named(zh = "已撤回", en = "withdrawn")
    @Meaning(value = "Withdrawn by the side that wrote it, be it a plan or an amendment", zh = "由提出的一方撤回，计划或计划变更均同")
    WITHDRAWN
}
