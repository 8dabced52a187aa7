package org.jiedui.events.vocabulary;

import org.jiedui.events.Named;

/** What a session of an activity is; one visit may hold several. */
public enum SessionKind {
    @Named(zh = "培训", en = "training")
    TRAINING,
    @Named(zh = "技术交流", en = "technical exchange")
    TECHNICAL_EXCHANGE,
    @Named(zh = "座谈交流", en = "symposium")
    SYMPOSIUM,
    @Named(zh = "调研", en = "study visit")
    STUDY_VISIT,
    @Named(zh = "签约", en = "signing")
    SIGNING
}
