package org.jiedui.caselibrary.reviewer;

import org.jiedui.events.Named;

/** Whether a reviewer is asked for reviews. */
public enum ReviewerStatus {
    @Named(zh = "在任", en = "active")
    ACTIVE,
    @Named(zh = "已退出", en = "retired")
    RETIRED
}
