package org.jiedui.kit.probe;

/** An enumeration to read from bodies and queries. */
public enum Tone {
    CALM,
    LOUD
}
