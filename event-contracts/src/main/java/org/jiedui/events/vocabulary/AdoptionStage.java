package org.jiedui.events.vocabulary;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** How far an adoption 推广应用 has come. */
public enum AdoptionStage {
    @Named(zh = "有意向", en = "interested")
    @Meaning(value = "The region is interested in the case; nothing is decided yet", zh = "本地区对该案例有意向，尚未决定")
    INTERESTED,
    @Named(zh = "已列入计划", en = "planned")
    @Meaning(value = "It is decided and not begun", zh = "已决定采用，尚未开始")
    PLANNED,
    @Named(zh = "试点中", en = "piloting")
    @Meaning(value = "It is tried in a part of the region", zh = "正在部分范围内试行")
    PILOTING,
    @Named(zh = "已推广实施", en = "implemented")
    @Meaning(value = "It is taken up, and the region has said what it adapted", zh = "已推广实施，并说明了因地制宜作了哪些改动")
    IMPLEMENTED,
    @Named(zh = "已评估", en = "evaluated")
    @Meaning(value = "Figures before and after were observed, never as proof", zh = "已观察到前后数值；只作观察，不作证明")
    EVALUATED,
    @Named(zh = "已中止", en = "abandoned")
    @Meaning(value = "It was begun and given up, with what was learnt from it", zh = "已经开始又放弃，并写明了教训")
    ABANDONED,
    @Named(zh = "不采用", en = "declined")
    @Meaning(value = "It was decided against; a valid and useful result", zh = "决定不采用；同样是有用的结果")
    DECLINED
}
