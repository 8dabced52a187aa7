package org.jiedui.events.vocabulary;

/** How sure we are that a pairing exists: reported by a source, inferred from one, or made up as a demonstration. */
public enum Verification {
    CONFIRMED,
    INFERRED,
    DEMO
}
