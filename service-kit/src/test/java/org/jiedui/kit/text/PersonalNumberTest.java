package org.jiedui.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * How well personal numbers are told from others, measured on sentences in the style of announcements. The rules were made on
 * the first half; the second was written before they were tried on it, and no rule is made for a sentence of it.
 */
class PersonalNumberTest {

    private static final List<Sentence> FIRST_HALF = sentences("first-half");
    private static final List<Sentence> SECOND_HALF = sentences("second-half");

    @Test
    void decidesEverySentenceTheRulesWereMadeOn() {
        assertThat(FIRST_HALF)
                .filteredOn(sentence -> !sentence.isDecidedRightly())
                .isEmpty();
    }

    @Test
    void missesAlmostNothingAndRefusesFewOtherNumbers() {
        print("first half", FIRST_HALF);
        print("second half", SECOND_HALF);

        assertThat(recall(SECOND_HALF)).isGreaterThanOrEqualTo(0.97);
        assertThat(precision(SECOND_HALF)).isGreaterThanOrEqualTo(0.95);
    }

    private static double precision(List<Sentence> sentences) {
        return shareOf(sentences.stream().filter(Sentence::isRefused).toList(), Sentence::personal);
    }

    private static double recall(List<Sentence> sentences) {
        return shareOf(sentences.stream().filter(Sentence::personal).toList(), Sentence::isRefused);
    }

    private static double shareOf(List<Sentence> sentences, Predicate<Sentence> which) {
        return (double) sentences.stream().filter(which).count() / sentences.size();
    }

    private static void print(String list, List<Sentence> sentences) {
        System.out.printf(
                Locale.ROOT,
                "Personal numbers, %s of %d sentences: precision %.3f, recall %.3f%n",
                list,
                sentences.size(),
                precision(sentences),
                recall(sentences));
        sentences.stream().filter(sentence -> !sentence.isDecidedRightly()).forEach(System.out::println);
    }

    private static List<Sentence> sentences(String name) {
        try (var stream = PersonalNumberTest.class.getResourceAsStream("/personal-numbers/" + name + ".csv")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .map(cells -> new Sentence(Boolean.parseBoolean(cells[0]), cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param personal whether a person's number is in it */
    record Sentence(boolean personal, String text) {

        boolean isRefused() {
            return !NoPersonalNumbers.Validator.allows(text);
        }

        boolean isDecidedRightly() {
            return isRefused() == personal;
        }
    }
}
