package org.jiedui.events.vocabulary;

import org.jiedui.events.Named;

/** How far an adoption 推广应用 has come. */
public enum AdoptionStage {
    @Named(zh = "有意向", en = "of interest")
    INTERESTED,
    @Named(zh = "已列入计划", en = "planned")
    PLANNED,
    @Named(zh = "试点中", en = "piloted")
    PILOTING,
    @Named(zh = "已推广实施", en = "implemented")
    IMPLEMENTED,
    @Named(zh = "已评估", en = "evaluated")
    EVALUATED,
    @Named(zh = "已中止", en = "abandoned")
    ABANDONED,
    @Named(zh = "不采用", en = "declined")
    DECLINED
}
