package org.jiedui.events.vocabulary;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** What a typical case 典型案例 tells of. */
public enum CaseKind {
    @Named(zh = "做法", en = "practice")
    @Meaning(
            value = "Something that worked, with the values of an indicator before and after",
            zh = "行之有效的做法，须有实施前后的指标数值")
    PRACTICE,
    @Named(zh = "制度创新", en = "institutional innovation")
    @Meaning(value = "A new rule or mechanism; it needs no pictures", zh = "制度或机制上的创新，免交图片")
    INSTITUTIONAL,
    @Named(zh = "教训", en = "lesson")
    @Meaning(value = "A difficulty or a failure that others can learn from", zh = "未能解决的难点或未成功的尝试，供他人借鉴")
    LESSON
}
