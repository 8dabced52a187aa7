package org.jiedui.kit.event;

import org.jiedui.kit.problem.Refusal;

/** What happened is too large to be told in one event. */
public final class EventTooLarge extends Refusal {
    EventTooLarge(String type) {
        super(
                Kind.UNPROCESSABLE,
                "The event %s would exceed the size of a message; shorten the texts.".formatted(type));
    }
}
