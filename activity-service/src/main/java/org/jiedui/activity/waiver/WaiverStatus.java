package org.jiedui.activity.waiver;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** Where a waiver stands; {@link WaiverAction} says what may be done then. */
public enum WaiverStatus {
    @Named(zh = "待对方同意", en = "proposed")
    @Meaning(
            value = "A side proposed it, and the other has not answered; the obligation stays owed",
            zh = "一方已提出，另一方尚未答复；任务仍须完成")
    PROPOSED,
    @Named(zh = "双方已同意", en = "agreed")
    @Meaning(value = "Both sides agreed that the obligation need not be met", zh = "双方同意该任务不必完成")
    AGREED,
    @Named(zh = "对方未同意", en = "declined")
    @Meaning(value = "The other side declined it: the obligation stays owed", zh = "另一方未同意，任务仍须完成")
    DECLINED,
    @Named(zh = "已撤回", en = "withdrawn")
    @Meaning(value = "The side that proposed it withdrew it: the obligation stays owed", zh = "由提出的一方撤回，任务仍须完成")
    WITHDRAWN
}
