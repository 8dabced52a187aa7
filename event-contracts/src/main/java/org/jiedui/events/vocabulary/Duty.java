package org.jiedui.events.vocabulary;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** A yearly duty 任务 of a pair (珠海–遵义 work plan of 14 December 2022). */
public enum Duty {
    @Named(zh = "连线培训", en = "online training")
    @Meaning(value = "A training that both sides hold online", zh = "双方在线上举办的培训")
    ONLINE_TRAINING,
    @Named(zh = "技术交流", en = "technical exchange")
    @Meaning(value = "An exchange on technical questions", zh = "就技术问题进行的交流")
    TECHNICAL_EXCHANGE,
    @Named(zh = "座谈交流", en = "symposium")
    @Meaning(value = "A meeting of both sides on their work", zh = "双方座谈，交流工作")
    SYMPOSIUM,
    @Named(zh = "调研互访", en = "mutual visit")
    @Meaning(value = "Each side visits the other: two legs, each hosted by another side", zh = "双方互访调研，分两部分，各由一方接待")
    MUTUAL_VISIT,
    @Named(zh = "典型案例", en = "batch of typical cases")
    @Meaning(
            value = "The promised number of typical cases, published by a day; not a meeting",
            zh = "按期发布约定数量的典型案例，不是会议")
    CASE_BATCH
}
