package org.jiedui.stack.process;

/**
 * What asks a program to end: most take TERM; PostgreSQL waits at TERM for its clients, and disconnects them at INT.
 */
public enum EndSignal {
    TERM,
    INT
}
