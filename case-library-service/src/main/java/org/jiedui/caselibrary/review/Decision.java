package org.jiedui.caselibrary.review;

import org.jiedui.events.Named;

/** What an office decides on a case in review. */
public enum Decision {
    @Named(zh = "通过", en = "approve a case")
    APPROVE,
    @Named(zh = "不予通过", en = "reject a case")
    REJECT,
    @Named(zh = "退回修改", en = "return a case to its authors")
    RETURN
}
