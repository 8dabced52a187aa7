package org.jiedui.activity.waiver;

import org.jiedui.events.Named;

/** Where a waiver stands; {@link WaiverAction} says what may be done then. */
public enum WaiverStatus {
    @Named(zh = "待对方同意", en = "proposed")
    PROPOSED,
    @Named(zh = "双方已同意", en = "agreed")
    AGREED,
    @Named(zh = "对方未同意", en = "declined")
    DECLINED,
    @Named(zh = "已撤回", en = "withdrawn")
    WITHDRAWN
}
