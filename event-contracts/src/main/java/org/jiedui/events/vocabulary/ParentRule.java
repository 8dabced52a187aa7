package org.jiedui.events.vocabulary;

/** Whether a pairing of a programme has a parent pairing. */
public enum ParentRule {
    NONE,
    OPTIONAL,
    REQUIRED
}
