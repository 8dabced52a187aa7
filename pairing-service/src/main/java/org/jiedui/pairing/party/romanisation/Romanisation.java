package org.jiedui.pairing.party.romanisation;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Chinese name of a place in Latin letters: how it is read, by ICU's transliteration and {@code readings.rules}, and how it is
 * spelt in English, by {@code spellings.properties} where that is something else. Worked out, not taken from a source.
 */
public final class Romanisation {

    private static final Transliterator READING =
            Transliterator.createFromRules("Place-Latin", resource("readings.rules"), Transliterator.FORWARD);
    private static final Map<String, String> SPELLINGS = words("spellings.properties");

    /** A character so rare that no reading is known. */
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private Romanisation() {}

    /** The name in English with its division's class, such as {@code Zhuhai} or {@code Shen County}; none of a name without a class. */
    public static @Nullable String english(String name) {
        String spelt = SPELLINGS.get(name);
        return spelt == null
                ? DivisionClass.of(name)
                        .map(Romanisation::english)
                        .filter(english ->
                                !english.isEmpty() && !HAN.matcher(english).find())
                        .orElse(null)
                : spelt;
    }

    private static String english(DivisionClass.Name name) {
        return Stream.of(spelt(name.place()), String.join(" and ", name.peoples()), name.divisionClass())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What finds the name, each after a space: its pinyin and initials, and its names in English; see {@link #key}. */
    public static String keys(String name, @Nullable String englishName) {
        List<String> syllables = syllables(name);
        String initials =
                syllables.stream().map(syllable -> syllable.substring(0, 1)).collect(Collectors.joining());
        return Stream.of(String.join("", syllables), initials, english(name), englishName)
                .flatMap(Stream::ofNullable)
                .map(spelling -> " " + key(spelling))
                .collect(Collectors.joining());
    }

    /** Its Latin letters as they are compared: small, without accents, spaces and hyphens; ü and v are u. */
    public static String key(String spelling) {
        return Normalizer.normalize(spelling, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace('v', 'u')
                .replaceAll("[^a-z]", "");
    }

    private static String spelt(String place) {
        String spelling = SPELLINGS.get(place);
        return spelling == null ? inPinyin(place) : spelling;
    }

    /** In one word; a syllable that begins with a vowel is set off: {@code Xi'an}. */
    private static String inPinyin(String place) {
        StringBuilder word = new StringBuilder();
        for (String syllable : syllables(place)) {
            boolean startsWithVowel = "aeo".indexOf(syllable.charAt(0)) >= 0;
            word.append(startsWithVowel && !word.isEmpty() ? "'" : "").append(syllable);
        }
        return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static List<String> syllables(String name) {
        return Arrays.stream(READING.transliterate(name).split("[^\\p{L}\\p{N}]+", -1))
                .filter(syllable -> !syllable.isEmpty())
                .toList();
    }

    /** @param file of Chinese words, each with its English one */
    static Map<String, String> words(String file) {
        Properties words = new Properties();
        try {
            words.load(new StringReader(resource(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames().stream()
                .collect(Collectors.toMap(word -> word, word -> words.getProperty(word, "")));
    }

    private static String resource(String file) {
        try (InputStream stream = Romanisation.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
