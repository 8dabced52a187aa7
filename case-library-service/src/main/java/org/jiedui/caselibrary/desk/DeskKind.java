package org.jiedui.caselibrary.desk;

import org.jiedui.events.Named;

/** Why something lies on the desk. */
public enum DeskKind {
    /** A case of the caller's side that was never submitted. */
    @Named(zh = "待编写草稿", en = "draft to write")
    WRITE_DRAFT,
    /** A case of the caller's side that was returned, with a reason. */
    @Named(zh = "待修改退回稿", en = "returned case to revise")
    REVISE_RETURNED,
    /** A joint case on its way, in a version to which the caller's side has not consented. */
    @Named(zh = "待同意案例", en = "case to consent to")
    CONSENT,
    /** A published case of the caller's side whose correction it has not consented to. */
    @Named(zh = "待同意更正", en = "correction to consent to")
    CONSENT_TO_CORRECTION,
    /** A submitted case that stands before the caller's gate. */
    @Named(zh = "待审核案例", en = "case before the gate")
    PASS_GATE,
    /** A case before a gate of an edition of the caller's office whose review has begun, or is over: it is late, or to be returned. */
    @Named(zh = "滞留审核关口案例", en = "case left before a gate")
    LEFT_BEFORE_GATE,
    /** A version that the caller is asked to review. */
    @Named(zh = "待评审案例", en = "case to review")
    REVIEW,
    /** A case in review, on which the caller's office decides. */
    @Named(zh = "待评定案例", en = "case to decide on")
    DECIDE,
    /** A review that is awaited after its last day: its reviewer is asked again, or another one instead. */
    @Named(zh = "逾期评审", en = "late review")
    LATE_REVIEW,
    /**
     * An approved case that may be published by itself, for everybody whose it is has consented: outside of any edition, or left
     * out of one that is published.
     */
    @Named(zh = "待发布案例", en = "case to publish")
    PUBLISH,
    /** A correction that may be published, likewise. */
    @Named(zh = "待发布更正", en = "correction to publish")
    PUBLISH_CORRECTION,
    /** An edition of the caller's office that is open after its deadline. */
    @Named(zh = "待截止征集", en = "edition to close")
    CLOSE_EDITION,
    /** An edition of the caller's office that is closed. */
    @Named(zh = "待开始评审", en = "edition to begin reviewing")
    BEGIN_REVIEW,
    /** An edition of the caller's office all of whose cases are decided, with some that may be published. */
    @Named(zh = "待发布汇编", en = "edition to publish")
    PUBLISH_EDITION
}
