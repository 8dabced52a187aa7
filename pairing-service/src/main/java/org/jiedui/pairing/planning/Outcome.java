package org.jiedui.pairing.planning;

/** What the sides made of a version; whether an agreed one counts follows from its days. */
enum Outcome {
    OPEN,
    REVISED,
    AGREED,
    DECLINED,
    WITHDRAWN
}
