package org.jiedui.kit.event;

import java.util.function.Consumer;
import org.jiedui.events.PublishedEvent;

/** One event and what a feature does about it. */
record Reaction<E extends PublishedEvent>(String name, Class<E> event, Consumer<E> action) {

    String type() {
        return EventDescription.of(event).type();
    }

    String topic() {
        return EventDescription.of(event).topic();
    }

    void to(PublishedEvent received) {
        action.accept(event.cast(received));
    }
}
