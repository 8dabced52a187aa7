package org.jiedui.caselibrary.lifecycle;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** Where a case stands on its way to publication; CaseAction says what may be done then, and by whom. */
public enum CaseStatus {
    @Named(zh = "草稿", en = "draft")
    @Meaning(value = "It is being written and was never submitted", zh = "正在编写，从未报送")
    DRAFT,
    @Named(zh = "已报送", en = "submitted")
    @Meaning(value = "It is submitted, and waits for a gate or for its review", zh = "已报送，等待审核关口或评审")
    SUBMITTED,
    @Named(zh = "已退回修改", en = "returned")
    @Meaning(value = "It is returned to its authors, with a reason", zh = "已退回作者修改，附有理由")
    RETURNED,
    @Named(zh = "评审中", en = "in review")
    @Meaning(value = "It is reviewed, and its office decides on it", zh = "正在评审，等待主办机构评定")
    IN_REVIEW,
    @Named(zh = "已通过", en = "approved")
    @Meaning(value = "It is approved for publication", zh = "已通过，可以发布")
    APPROVED,
    @Named(zh = "未通过", en = "rejected")
    @Meaning(value = "It is rejected; it may be revised into a new case", zh = "未通过，可另起修改稿")
    REJECTED,
    @Named(zh = "已发布", en = "published")
    @Meaning(value = "It is published, and everybody can read it", zh = "已发布，任何人都能看到")
    PUBLISHED,
    @Named(zh = "已撤回", en = "withdrawn")
    @Meaning(value = "It was published and is withdrawn: each of its addresses says so", zh = "发布后已撤回，每个地址都会说明")
    WITHDRAWN
}
