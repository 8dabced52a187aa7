package org.jiedui.kit.event;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jiedui.events.PublishedEvent;

/**
 * What a feature does about events of other services, produced as a bean in its {@code messaging} package. Several features
 * may react to the same event, each in a transaction of its own and in no order that one could rely on.
 */
public final class Reactions {

    private final String name;
    private final List<Reaction<?>> all;

    private Reactions(String name, List<Reaction<?>> all) {
        this.name = name;
        this.all = all;
    }

    /** @param name under which the inbox knows what was taken in; under another name everything is taken in anew */
    public static Reactions named(String name) {
        return new Reactions(name, List.of());
    }

    public <E extends PublishedEvent> Reactions on(Class<E> event, Consumer<E> action) {
        return inSequence(event, (received, sequence) -> action.accept(received));
    }

    /**
     * For events of which the latest of a subject counts: what is published again comes after its successors.
     *
     * @param action takes the event and its place in the history of its subject, from 1
     */
    public <E extends PublishedEvent> Reactions inSequence(Class<E> event, BiConsumer<E, Long> action) {
        return new Reactions(
                name,
                Stream.concat(all.stream(), Stream.of(new Reaction<>(name, event, action)))
                        .toList());
    }

    List<Reaction<?>> all() {
        return all;
    }
}
