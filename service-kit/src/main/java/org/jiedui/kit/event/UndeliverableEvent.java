package org.jiedui.kit.event;

import java.util.UUID;

/** An event that becomes a dead letter; the message names its id and the root of the failure, for the operator. */
public final class UndeliverableEvent extends RuntimeException {

    UndeliverableEvent(Exception cause) {
        super("The message is no CloudEvent we can read", cause);
    }

    UndeliverableEvent(String type, UUID id, Exception cause) {
        super("%s %s failed: %s".formatted(type, id, cause), cause);
    }
}
