package org.jiedui.events.vocabulary;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** Where a demonstration site 示范样板 stands. */
public enum SiteStatus {
    @Named(zh = "拟建", en = "proposed")
    @Meaning(value = "It is proposed, and building has not begun", zh = "已提出，尚未开工")
    PROPOSED,
    @Named(zh = "在建", en = "being built")
    @Meaning(value = "It is being built, or waits for the acceptance of both sides", zh = "正在建设，或已建成等待双方验收")
    BUILDING,
    @Named(zh = "已验收", en = "accepted")
    @Meaning(value = "Both sides have accepted the same version of it", zh = "双方已验收同一版说明")
    ACCEPTED,
    @Named(zh = "已停用", en = "retired")
    @Meaning(value = "It is no example any more", zh = "不再作为示范样板")
    RETIRED
}
