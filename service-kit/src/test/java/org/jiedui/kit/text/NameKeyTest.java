package org.jiedui.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class NameKeyTest {

    private static final int[] ALPHABET = "aZé9ßẞİŁσς城管神居𠮷﨎ＡＺ９（）·　 \u00a0\u200b\u0301\ufe0f\ufa19ｶﾞ㎡①Å\u3164"
            .codePoints()
            .toArray();

    @Inject
    Sql sql;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Café 驿站",
                "Cafe\u0301 驿站",
                "Ｃａｆé　驿站",
                "CAFÉ 驿站",
                "  Café \t 驿站\u3000",
                "Ca\u200bfé\u00a0驿\ufe0f站\ufeff",
                "Cafe\u200d\u0301 驿站",
                "Café 驿\udb40\udd00站"
            })
    void isOneForANameHoweverItIsTyped(String name) {
        assertThat(NameKey.of(name)).isEqualTo(NameKey.of("café 驿站"));
    }

    @ParameterizedTest
    @CsvSource({"\ufa19居, 神居", "（一）组, (一)组", "2号㎡, 2号m2", "ｶﾞｽ, ガス", "⼀, 一"})
    void foldsCompatibilityForms(String typed, String same) {
        assertThat(NameKey.of(typed)).isEqualTo(NameKey.of(same));
    }

    @ParameterizedTest
    @CsvSource({"Café 驿站, Cafe 驿站", "Café 驿站, Café驿站", "神居, 居神", "𠮷林, 吉林", "﨎, 神", "国, 國"})
    void tellsNamesApartThatReadDifferently(String name, String other) {
        assertThat(NameKey.of(name)).isNotEqualTo(NameKey.of(other));
    }

    @Test
    void isTheKeyOfItself() {
        names().forEach(name -> {
            NameKey key = NameKey.of(name);
            assertThat(NameKey.of(key.value())).as(name).isEqualTo(key);
        });
    }

    @Test
    void isEqualForEveryFormOfAName() {
        Stream<UnaryOperator<String>> forms = Stream.of(
                name -> Normalizer.normalize(name, Form.NFC),
                name -> Normalizer.normalize(name, Form.NFD),
                name -> Normalizer.normalize(name, Form.NFKC),
                name -> Normalizer.normalize(name, Form.NFKD),
                name -> each(name, Character::toLowerCase),
                name -> each(name, Character::toUpperCase),
                name -> each(name, point -> point > ' ' && point <= '~' ? point - '!' + '！' : point),
                name -> "\u3000" + name + "\u200b ",
                name -> name.replace(" ", "\u3000 "));
        forms.forEach(form -> names().forEach(name ->
                assertThat(NameKey.of(form.apply(name))).as(name).isEqualTo(NameKey.of(name))));
    }

    @Test
    void isTheSameInTheDatabase() {
        List<String> names = names().toList();
        List<String> keys = sql.query(
                        "select name_key(name) from unnest(:names::text[]) with ordinality as named (name, n) order by n")
                .with("names", ArrayOf.texts(names))
                .list(String.class);

        assertThat(IntStream.range(0, names.size())
                        .filter(index -> !NameKey.of(names.get(index)).value().equals(keys.get(index)))
                        .mapToObj(names::get))
                .isEmpty();
    }

    /** Every character by itself, and random rows of those that are folded in one way or another. */
    private static Stream<String> names() {
        Random random = new Random(8);
        Stream<String> single = IntStream.rangeClosed(' ', Character.MAX_CODE_POINT)
                .filter(point -> Character.isDefined(point) && !Character.isISOControl(point))
                .filter(point -> Character.getType(point) != Character.SURROGATE)
                .mapToObj(Character::toString);
        Stream<String> rows = Stream.generate(
                        () -> text(random.ints(8, 0, ALPHABET.length).map(index -> ALPHABET[index])))
                .limit(5_000);
        return Stream.concat(single, rows);
    }

    private static String each(String name, IntUnaryOperator change) {
        return text(name.codePoints().map(change));
    }

    private static String text(IntStream points) {
        return points.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
