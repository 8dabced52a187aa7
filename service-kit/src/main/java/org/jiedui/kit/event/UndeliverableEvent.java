package org.jiedui.kit.event;

import java.util.UUID;

/** An event that becomes a dead letter; the message names its id, what failed and why, for the operator. */
final class UndeliverableEvent extends RuntimeException {

    UndeliverableEvent(Exception cause) {
        super("The message is no CloudEvent we can read", cause);
    }

    UndeliverableEvent(String type, UUID id, Exception cause) {
        super("%s %s failed: %s".formatted(type, id, cause), cause);
    }

    UndeliverableEvent(String reaction, String type, UUID id, Exception cause) {
        super("%s of %s %s failed: %s".formatted(reaction, type, id, cause), cause);
    }
}
