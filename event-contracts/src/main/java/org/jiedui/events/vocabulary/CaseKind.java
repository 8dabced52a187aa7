package org.jiedui.events.vocabulary;

import org.jiedui.events.Named;

/** What a typical case 典型案例 tells of. */
public enum CaseKind {
    @Named(zh = "做法", en = "practice")
    PRACTICE,
    @Named(zh = "制度创新", en = "institutional innovation")
    INSTITUTIONAL,
    @Named(zh = "教训", en = "lesson")
    LESSON
}
