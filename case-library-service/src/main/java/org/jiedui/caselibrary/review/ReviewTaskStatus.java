package org.jiedui.caselibrary.review;

import org.jiedui.events.Named;

/** How far a review is; {@link ReviewTaskAction} says what may be done then. */
public enum ReviewTaskStatus {
    @Named(zh = "待评审", en = "assigned")
    ASSIGNED,
    @Named(zh = "已提交", en = "submitted")
    SUBMITTED,
    @Named(zh = "已收回", en = "taken back")
    TAKEN_BACK,
    @Named(zh = "已谢绝", en = "declined")
    DECLINED
}
