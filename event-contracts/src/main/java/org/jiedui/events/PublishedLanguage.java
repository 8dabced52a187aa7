package org.jiedui.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All events of the three services, and the words of their constants. */
public final class PublishedLanguage {

    private static final List<Class<? extends PublishedEvent>> PRODUCERS = List.of(
            PairingEvent.class,
            PlanEvent.class,
            PairingServiceEvent.CounterpartEvent.class,
            GrantEvent.class,
            IndicatorEvent.class,
            SiteEvent.class,
            RegisterEvent.PartyEvent.class,
            RegisterEvent.ProgrammeEvent.class,
            ActivityEvent.class,
            TimetableEvent.class,
            ObligationEvent.class,
            WaiverEvent.class,
            CaseEvent.class,
            EditionEvent.class,
            ReviewEvent.class,
            AdoptionEvent.class);

    private PublishedLanguage() {}

    /** The records, each with an {@link EventType}. */
    static Stream<Class<?>> records() {
        return PRODUCERS.stream().flatMap(producer -> Arrays.stream(producer.getPermittedSubclasses()));
    }

    /** Of the enums in the events, in the order of the alphabet. */
    public static List<Vocabulary> vocabularies() {
        return enums().map(type -> new Vocabulary(type.getSimpleName(), Word.of(type)))
                .toList();
    }

    static Stream<Class<?>> enums() {
        return records()
                .flatMap(PublishedLanguage::enumsOf)
                .distinct()
                .sorted(Comparator.comparing(Class::getSimpleName));
    }

    private static Stream<Class<?>> enumsOf(Class<?> type) {
        if (type.isEnum()) {
            return Stream.of(type);
        }
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .flatMap(PublishedLanguage::enumsOf)
                : Stream.empty();
    }

    private static Stream<Class<?>> enumsOf(Type component) {
        return component instanceof ParameterizedType list
                ? enumsOf((Class<?>) list.getActualTypeArguments()[0])
                : enumsOf((Class<?>) component);
    }
}
