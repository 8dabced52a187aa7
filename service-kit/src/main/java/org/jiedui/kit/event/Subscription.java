package org.jiedui.kit.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** All reactions of the service. */
@Singleton
final class Subscription {

    private final List<Reaction<?>> reactions;
    private final Map<String, List<Reaction<?>>> byType;

    /** @throws IllegalStateException if two reactions to the same event have the same name */
    Subscription(@All List<Reactions> contributed) {
        reactions = contributed.stream()
                .flatMap(feature -> feature.all().stream())
                .sorted(Comparator.comparing(Subscription::key))
                .toList();
        byType = reactions.stream().collect(groupingBy(Reaction::type));
        requireDistinct();
    }

    /** In the order of their names. */
    List<Reaction<?>> to(String type) {
        return byType.getOrDefault(type, List.of());
    }

    String topics() {
        return reactions.stream().map(Reaction::topic).distinct().collect(joining(","));
    }

    /**
     * The consumer group: another one as soon as the service reacts to something new. A new group reads its topics from the
     * start. So a reaction that is added later takes in what was published before it; the others find it in the inbox.
     */
    String group(String service) {
        String keys = reactions.stream().map(Subscription::key).collect(joining(","));
        return "%s.%08x".formatted(service, keys.hashCode());
    }

    private void requireDistinct() {
        List<String> keys = reactions.stream().map(Subscription::key).toList();
        for (int i = 1; i < keys.size(); i++) {
            if (keys.get(i).equals(keys.get(i - 1))) {
                throw new IllegalStateException("There are two reactions " + keys.get(i));
            }
        }
    }

    private static String key(Reaction<?> reaction) {
        return reaction.name() + " to " + reaction.type();
    }
}
