package org.jiedui.caselibrary.review;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** What an office decides on a case in review. */
public enum Decision {
    @Named(zh = "通过", en = "approve")
    @Meaning(value = "The case is approved for publication", zh = "案例通过，可以发布")
    APPROVE,
    @Named(zh = "不予通过", en = "reject")
    @Meaning(value = "The case is rejected, for a reason", zh = "案例不予通过，须说明理由")
    REJECT,
    @Named(zh = "退回修改", en = "return")
    @Meaning(value = "The case is returned to its authors, for a reason", zh = "案例退回作者修改，须说明理由")
    RETURN
}
