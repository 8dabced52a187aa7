package org.jiedui.caselibrary.lifecycle;

import org.jiedui.events.Named;

/** Where a case stands on its way to publication; CaseAction says what may be done then, and by whom. */
public enum CaseStatus {
    @Named(zh = "草稿", en = "draft")
    DRAFT,
    @Named(zh = "已报送", en = "submitted")
    SUBMITTED,
    @Named(zh = "已退回修改", en = "returned")
    RETURNED,
    @Named(zh = "评审中", en = "in review")
    IN_REVIEW,
    @Named(zh = "已通过", en = "approved")
    APPROVED,
    @Named(zh = "未通过", en = "rejected")
    REJECTED,
    @Named(zh = "已发布", en = "published")
    PUBLISHED,
    @Named(zh = "已撤回", en = "withdrawn")
    WITHDRAWN
}
