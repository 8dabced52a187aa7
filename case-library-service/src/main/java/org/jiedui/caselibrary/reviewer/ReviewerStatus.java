package org.jiedui.caselibrary.reviewer;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** Whether a reviewer is asked for reviews. */
public enum ReviewerStatus {
    @Named(zh = "在任", en = "active")
    @Meaning(value = "The reviewer is asked for reviews", zh = "可以请其评审")
    ACTIVE,
    @Named(zh = "已退出", en = "retired")
    @Meaning(value = "The reviewer is asked for no more reviews", zh = "不再请其评审")
    RETIRED
}
