package org.jiedui.caselibrary.content;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** The four parts of a case (the 2025 call of 广东省环境卫生协会). */
public enum PartName {
    @Named(zh = "工作背景", en = "background")
    @Meaning(value = "What it was for", zh = "为什么要做")
    BACKGROUND,
    @Named(zh = "工作举措", en = "measures")
    @Meaning(value = "What was done", zh = "做了什么")
    MEASURES,
    @Named(zh = "实施成效", en = "results")
    @Meaning(value = "What changed, shown by indicators", zh = "有何变化，以指标说明")
    RESULTS,
    @Named(zh = "经验总结", en = "lessons")
    @Meaning(value = "What others can learn from it", zh = "有何经验，供他人借鉴")
    LESSONS
}
