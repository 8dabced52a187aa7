package org.jiedui.caselibrary.review;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** How far a review is; {@link ReviewTaskAction} says what may be done then. */
public enum ReviewTaskStatus {
    @Named(zh = "待评审", en = "assigned")
    @Meaning(value = "The reviewer is asked, and scores are awaited", zh = "已请评审人评审，等待提交")
    ASSIGNED,
    @Named(zh = "已提交", en = "submitted")
    @Meaning(value = "Scores and remarks are submitted, and stay as they are", zh = "评分和意见已提交，不再更改")
    SUBMITTED,
    @Named(zh = "已收回", en = "taken back")
    @Meaning(value = "The office took it back, to give it to another", zh = "主办机构已收回，另请他人")
    TAKEN_BACK,
    @Named(zh = "已谢绝", en = "declined")
    @Meaning(value = "The reviewer declined to review it", zh = "评审人谢绝评审")
    DECLINED
}
