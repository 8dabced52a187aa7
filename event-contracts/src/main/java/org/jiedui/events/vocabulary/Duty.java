package org.jiedui.events.vocabulary;

import org.jiedui.events.Named;

/** A yearly duty 任务 of a pair (珠海–遵义 work plan of 14 December 2022). */
public enum Duty {
    @Named(zh = "连线培训", en = "online training")
    ONLINE_TRAINING,
    @Named(zh = "技术交流", en = "technical exchange")
    TECHNICAL_EXCHANGE,
    @Named(zh = "座谈交流", en = "symposium")
    SYMPOSIUM,
    @Named(zh = "调研互访", en = "mutual visit")
    MUTUAL_VISIT,
    @Named(zh = "典型案例", en = "batch of typical cases")
    CASE_BATCH
}
