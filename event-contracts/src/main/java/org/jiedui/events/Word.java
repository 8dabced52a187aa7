package org.jiedui.events;

import java.lang.reflect.Field;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A code in the words of people.
 *
 * @param value the code that programs use
 * @param name what people call it, as it stands in the middle of a sentence
 * @param meaning a sentence without its full stop
 */
public record Word(String value, Phrase name, Phrase meaning) {

    /**
     * The same in both languages.
     *
     * @param zh in Chinese
     * @param en in English
     */
    public record Phrase(String zh, String en) {}

    /**
     * The words of all constants of an enum, or constant texts of a class, that are {@link Named} and have a {@link Meaning}, in
     * their order; and of days of the week.
     */
    public static List<Word> of(Class<?> type) {
        return type == DayOfWeek.class
                ? Arrays.stream(DayOfWeek.values()).map(Word::of).toList()
                : Stream.of(type.getFields())
                        .flatMap(constant -> of(constant).stream())
                        .toList();
    }

    private static Optional<Word> of(Field constant) {
        Named named = constant.getAnnotation(Named.class);
        Meaning meaning = constant.getAnnotation(Meaning.class);
        return named == null || meaning == null
                ? Optional.empty()
                : Optional.of(new Word(
                        code(constant), new Phrase(named.zh(), named.en()), new Phrase(meaning.zh(), meaning.value())));
    }

    private static String code(Field constant) {
        try {
            return constant.isEnumConstant() ? constant.getName() : String.valueOf(constant.get(null));
        } catch (IllegalAccessException everyOneOfThemIsPublic) {
            throw new IllegalStateException(everyOneOfThemIsPublic);
        }
    }

    private static Word of(DayOfWeek day) {
        return new Word(
                day.name(),
                new Phrase(
                        day.getDisplayName(TextStyle.FULL, Locale.CHINA),
                        day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                new Phrase("一周的第 %d 天".formatted(day.getValue()), "Day %d of the week".formatted(day.getValue())));
    }

    /** Several as a list in the description of a schema. */
    public static String list(List<Word> words) {
        return words.stream()
                .map(word -> "- `%s` %s, %s: %s".formatted(word.value, word.name.zh, word.name.en, word.meaning.en))
                .collect(Collectors.joining("\n"));
    }
}
