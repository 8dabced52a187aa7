package org.jiedui.kit.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiedui.events.PublishedEvent;

/** Which events a consumer acts on, and how; all others pass by. */
public final class Subscription {

    private final Map<String, Reaction<?>> reactions;

    private Subscription(Map<String, Reaction<?>> reactions) {
        this.reactions = reactions;
    }

    public static Subscription none() {
        return new Subscription(Map.of());
    }

    public <E extends PublishedEvent> Subscription on(Class<E> event, Consumer<E> action) {
        Map<String, Reaction<?>> more = new HashMap<>(reactions);
        more.put(EventDescription.of(event).type(), new Reaction<>(event, action));
        return new Subscription(Map.copyOf(more));
    }

    Optional<Reaction<?>> to(String type) {
        return Optional.ofNullable(reactions.get(type));
    }

    /** One event and what is done about it. */
    record Reaction<E extends PublishedEvent>(Class<E> event, Consumer<E> action) {
        void accept(PublishedEvent received) {
            action.accept(event.cast(received));
        }
    }
}
