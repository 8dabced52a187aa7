package org.jiedui.kit.problem;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/**
 * Something said to a person in both languages, side by side. Which of them is read is decided where it is sent.
 *
 * @param zh the sentence in Chinese
 * @param en the sentence in English
 */
public record Text(String zh, String en) {

    private static final Map<Enum<?>, Text> NAMES = new ConcurrentHashMap<>();

    /**
     * Fills both sentences with the same parameters, in the syntax of {@link java.util.Formatter}. A parameter that is a
     * {@code Text}, or an enum constant that is {@link Named}, appears in the language of the sentence.
     */
    public Text with(Object... parameters) {
        return new Text(filled(Language.ZH, parameters), filled(Language.EN, parameters));
    }

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }

    private String filled(Language language, Object[] parameters) {
        Object[] worded = Arrays.stream(parameters)
                .map(parameter -> worded(parameter, language))
                .toArray();
        return in(language).formatted(worded);
    }

    private static Object worded(Object parameter, Language language) {
        return switch (parameter) {
            case Text text -> text.in(language);
            case Enum<?> constant -> nameOf(constant).in(language);
            default -> parameter;
        };
    }

    /** What people call the constant; its code, if nobody says. */
    public static Text nameOf(Enum<?> constant) {
        return NAMES.computeIfAbsent(constant, Text::declaredNameOf);
    }

    private static Text declaredNameOf(Enum<?> constant) {
        Named named = fieldOf(constant).getAnnotation(Named.class);
        return named == null ? new Text(constant.name(), constant.name()) : new Text(named.zh(), named.en());
    }

    /** What the constant means: a sentence without its full stop. Only of one that has a {@link Meaning}. */
    public static Text meaningOf(Enum<?> constant) {
        Meaning meaning = Objects.requireNonNull(fieldOf(constant).getAnnotation(Meaning.class));
        return new Text(meaning.zh(), meaning.value());
    }

    private static Field fieldOf(Enum<?> constant) {
        try {
            return constant.getDeclaringClass().getField(constant.name());
        } catch (NoSuchFieldException everyConstantIsAField) {
            throw new IllegalStateException(everyConstantIsAField);
        }
    }

    /** Several, one after the other. */
    public static Text joined(List<Text> texts) {
        return new Text(
                texts.stream().map(Text::zh).collect(Collectors.joining("；")),
                texts.stream().map(Text::en).collect(Collectors.joining("; ")));
    }

    /** Several of a kind, within a sentence. */
    public static Text enumerated(List<Text> texts) {
        return new Text(
                texts.stream().map(Text::zh).collect(Collectors.joining("、")),
                texts.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    /** For logs. */
    @Override
    public String toString() {
        return en;
    }
}
