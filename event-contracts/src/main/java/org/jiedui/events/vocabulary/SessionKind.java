package org.jiedui.events.vocabulary;

/** What a session of an activity is; one visit may hold several. */
public enum SessionKind {
    TRAINING,
    TECHNICAL_EXCHANGE,
    SYMPOSIUM,
    STUDY_VISIT,
    SIGNING
}
