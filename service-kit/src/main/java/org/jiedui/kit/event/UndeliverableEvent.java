package org.jiedui.kit.event;

import java.util.UUID;

/** An event that becomes a dead letter; the message names its id, what failed and why, for the operator. */
final class UndeliverableEvent extends RuntimeException {

    private final String type;

    UndeliverableEvent(Exception cause) {
        super("The message is no CloudEvent we can read: " + cause.getMessage(), cause);
        this.type = "unreadable";
    }

    UndeliverableEvent(String type, UUID id, Exception cause) {
        super("%s %s cannot be read: %s".formatted(type, id, cause.getMessage()), cause);
        this.type = type;
    }

    UndeliverableEvent(String reaction, String type, UUID id, Throwable cause) {
        super("%s of %s %s failed: %s".formatted(reaction, type, id, cause), cause);
        this.type = type;
    }

    String type() {
        return type;
    }
}
