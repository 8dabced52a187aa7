package org.jiedui.events.vocabulary;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** What a session of an activity is; one visit may hold several. */
public enum SessionKind {
    @Named(zh = "培训", en = "training")
    @Meaning(value = "One side teaches, the other learns", zh = "一方讲授，另一方学习")
    TRAINING,
    @Named(zh = "技术交流", en = "technical exchange")
    @Meaning(value = "Technical questions are discussed", zh = "就技术问题进行交流")
    TECHNICAL_EXCHANGE,
    @Named(zh = "座谈交流", en = "symposium")
    @Meaning(value = "Both sides discuss their work", zh = "双方座谈，交流工作")
    SYMPOSIUM,
    @Named(zh = "调研", en = "study visit")
    @Meaning(value = "A place is visited to learn from it", zh = "到现场调研")
    STUDY_VISIT,
    @Named(zh = "签约", en = "signing")
    @Meaning(value = "An agreement or a plan is signed", zh = "签署协议或计划")
    SIGNING
}
