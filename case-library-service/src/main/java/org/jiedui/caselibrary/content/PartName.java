package org.jiedui.caselibrary.content;

import org.jiedui.events.Named;

/** The four parts of a case (the 2025 call of 广东省环境卫生协会). */
public enum PartName {
    @Named(zh = "工作背景", en = "background")
    BACKGROUND,
    @Named(zh = "工作举措", en = "measures")
    MEASURES,
    @Named(zh = "实施成效", en = "results")
    RESULTS,
    @Named(zh = "经验总结", en = "lessons")
    LESSONS
}
