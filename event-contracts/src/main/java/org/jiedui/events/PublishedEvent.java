package org.jiedui.events;

import java.util.UUID;

/**
 * A fact that goes on a topic as the {@code data} of a CloudEvent, exactly as the record declares it.
 *
 * <p>A record carries enough to act on without calling back, and has no place for a person's name or phone number.
 * What was published is never changed: a correction is a new event, a new shape is a new record with a new type.
 */
public interface PublishedEvent {

    /** The aggregate whose history this fact belongs to: {@code subject} and key of the message, order is kept per key. */
    UUID aggregateId();
}
