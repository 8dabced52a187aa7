package org.jiedui.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventWordsTest {

    static Stream<Class<?>> enums() {
        return EventSchemas.records()
                .flatMap(EventWordsTest::enumsOf)
                .distinct()
                .sorted(Comparator.comparing(Class::getSimpleName));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void areThereForEveryConstantInBothLanguages(Class<?> type) {
        assertThat(Word.of(type))
                .allMatch(word -> isSaid(word.name()) && isSaid(word.meaning()))
                .extracting(Word::value)
                .containsExactlyElementsOf(Arrays.stream(type.getEnumConstants())
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void belongToOneEnumOfEachName() {
        assertThat(enums()).extracting(Class::getSimpleName).doesNotHaveDuplicates();
    }

    private static boolean isSaid(Word.Phrase phrase) {
        return !phrase.zh().isBlank() && !phrase.en().isBlank();
    }

    private static Stream<Class<?>> enumsOf(Class<?> type) {
        if (type.isEnum()) {
            return Stream.of(type);
        }
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .flatMap(EventWordsTest::enumsOf)
                : Stream.empty();
    }

    private static Stream<Class<?>> enumsOf(Type component) {
        return component instanceof ParameterizedType list
                ? enumsOf((Class<?>) list.getActualTypeArguments()[0])
                : enumsOf((Class<?>) component);
    }
}
