package org.jiedui.events.vocabulary;

/** A yearly duty 任务 of a pair (珠海–遵义 work plan of 14 December 2022). */
public enum Duty {
    ONLINE_TRAINING,
    TECHNICAL_EXCHANGE,
    SYMPOSIUM,
    MUTUAL_VISIT,
    CASE_BATCH
}
