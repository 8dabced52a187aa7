package org.jiedui.local.event;

import java.util.Collection;

/** The broker has no topic of that name. */
public final class NoSuchTopic extends RuntimeException {
    NoSuchTopic(String topic, Collection<String> there) {
        super("There is no topic %s; there are: %s"
                .formatted(topic, String.join(", ", there.stream().sorted().toList())));
    }
}
