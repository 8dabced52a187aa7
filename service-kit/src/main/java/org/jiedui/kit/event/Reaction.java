package org.jiedui.kit.event;

import java.util.function.BiConsumer;
import org.jiedui.events.PublishedEvent;

/** One event and what a feature does about it. */
record Reaction<E extends PublishedEvent>(String name, Class<E> event, BiConsumer<E, Long> action) {

    String type() {
        return EventDescription.of(event).type();
    }

    String topic() {
        return EventDescription.of(event).topic();
    }

    void to(PublishedEvent received, long sequence) {
        action.accept(event.cast(received), sequence);
    }
}
