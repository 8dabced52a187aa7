package org.jiedui.caselibrary.desk;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** Why something lies on the desk. */
public enum CaseDeskKind {
    @Named(zh = "待编写草稿", en = "draft to write")
    @Meaning(value = "A case of the caller's side that was never submitted", zh = "本方从未报送的案例")
    WRITE_DRAFT,
    @Named(zh = "待修改退回稿", en = "returned case to revise")
    @Meaning(value = "A case of the caller's side that was returned, with a reason", zh = "本方被退回的案例，附有理由")
    REVISE_RETURNED,
    @Named(zh = "待同意案例", en = "case to consent to")
    @Meaning(
            value = "A joint case on its way, in a version to which the caller's side has not consented",
            zh = "报送途中的双方案例，其现版本本方尚未同意")
    CONSENT,
    @Named(zh = "待同意更正", en = "correction to consent to")
    @Meaning(
            value = "A published case of the caller's side whose correction it has not consented to",
            zh = "本方已发布的案例有更正，本方尚未同意")
    CONSENT_TO_CORRECTION,
    @Named(zh = "待审核案例", en = "case before the gate")
    @Meaning(value = "A submitted case that stands before the caller's gate", zh = "已报送、正在等待本关口审核的案例")
    PASS_GATE,
    @Named(zh = "滞留审核关口案例", en = "case left before a gate")
    @Meaning(
            value =
                    "A case before a gate of an edition whose review has begun, or is over: it is late, or to be returned",
            zh = "评审已开始或已结束，仍滞留在审核关口的案例：应催办或退回")
    LEFT_BEFORE_GATE,
    @Named(zh = "待评审案例", en = "case to review")
    @Meaning(value = "A version that the caller is asked to review", zh = "请本人评审的案例版本")
    REVIEW,
    @Named(zh = "待评定案例", en = "case to decide on")
    @Meaning(value = "A case in review, on which the caller's office decides", zh = "评审中、由本机构评定的案例")
    DECIDE,
    @Named(zh = "逾期评审", en = "late review")
    @Meaning(
            value = "A review that is awaited after its last day: its reviewer is asked again, or another one instead",
            zh = "已过期限的评审：可催办或另请他人")
    LATE_REVIEW,
    @Named(zh = "待发布案例", en = "case to publish")
    @Meaning(
            value =
                    "An approved case that may be published by itself, for everybody whose it is has consented: outside of any edition, or left out of one that is published",
            zh = "已通过且有关各方均已同意、可单独发布的案例")
    PUBLISH,
    @Named(zh = "待发布更正", en = "correction to publish")
    @Meaning(
            value = "A correction that may be published, for everybody whose it is has consented",
            zh = "有关各方均已同意、可以发布的更正")
    PUBLISH_CORRECTION,
    @Named(zh = "待截止征集", en = "edition to close")
    @Meaning(value = "An edition of the caller's office that is open after its deadline", zh = "本机构已过期限、尚未截止的征集")
    CLOSE_EDITION,
    @Named(zh = "待开始评审", en = "edition to begin reviewing")
    @Meaning(value = "An edition of the caller's office that is closed", zh = "本机构已截止的征集")
    BEGIN_REVIEW,
    @Named(zh = "待发布汇编", en = "edition to publish")
    @Meaning(
            value = "An edition of the caller's office all of whose cases are decided, with some that may be published",
            zh = "本机构案例均已评定、其中有案例可发布的征集")
    PUBLISH_EDITION
}
