package org.jiedui.kit.event;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedui.events.EventTopic;
import org.jiedui.events.EventType;
import org.jiedui.events.PublishedEvent;

/**
 * What a record declares about itself as an event.
 *
 * @param type CloudEvents {@code type}
 * @param topic the topic of its producer
 */
record EventDescription(String type, String topic) {

    private static final ClassValue<EventDescription> KNOWN = new ClassValue<>() {
        @Override
        protected EventDescription computeValue(Class<?> event) {
            return new EventDescription(declaredType(event), declaredTopic(event));
        }
    };

    static EventDescription of(Class<? extends PublishedEvent> event) {
        return KNOWN.get(event);
    }

    private static String declaredType(Class<?> event) {
        return Objects.requireNonNull(event.getAnnotation(EventType.class), () -> event + " has no @EventType")
                .value();
    }

    private static String declaredTopic(Class<?> event) {
        return lineage(event)
                .flatMap(type -> Optional.ofNullable(type.getAnnotation(EventTopic.class)).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(event + " has no @EventTopic"))
                .value();
    }

    private static Stream<Class<?>> lineage(Class<?> type) {
        return Stream.concat(
                Stream.of(type), Arrays.stream(type.getInterfaces()).flatMap(EventDescription::lineage));
    }
}
