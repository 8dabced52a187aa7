package org.jiedui.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventWordsTest {

    static Stream<Class<?>> enums() {
        return PublishedLanguage.enums();
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
}
