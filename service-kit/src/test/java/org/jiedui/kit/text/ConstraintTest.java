package org.jiedui.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintTest {

    private static final List<String> GAPS = List.of("", "", "", " ", "-", ".", "\u3000", "\u00a0", "－", "·", " - ");
    private static final Random RANDOM = new Random(18);

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "电话：13800138000。",
                "a 19912345678 b",
                "44040219900101123X",
                "身份证440402199001011234",
                "第一行\n13800138000",
                "１３８００１３８０００",
                "４４０４０２１９９００１０１１２３Ｘ",
                "138 0013 8000",
                "138-0013-8000",
                "１３８－００１３－８０００",
                "138\u30000013\u30008000",
                "138–0013–8000",
                "138\u200b0013\u20608000",
                "联系 0756，138 0013 8000 转",
                "+8613800138000",
                "+86 138 0013 8000",
                "008613800138000",
                "138 1234 5678",
                "138.1234.5678",
                "138·1234·5678",
                "138 - 1234 - 5678",
                "138−1234−5678",
                "１３８．１２３４．５６７８",
                "138\u00a01234\u00a05678",
                "138\u200b1234\u200b5678",
                "1 3 8 1 2 3 4 5 6 7 8",
                "0756-2123456 / 138 1234 5678",
                "440402 19900101 123X",
                "440402-19900101-123x",
                "440402.1990.01.01.1234",
                "440402 1990 0101 1234",
                "440 402 1990 01 01 1234",
                "4404 0219 9001 0112 3X",
                "４４０４０２　１９９００１０１　１２３Ｘ",
                "身份证 440402 1990—01—01 1234，珠海",
                "44040220150101123X",
                "0193c1f0-6a00-7000-8000-000000000033 13800138000"
            })
    void findsPersonalNumbersInText(String text) {
        assertThat(isValid(new Texts(text, null, null))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "440400",
                "2022年12月14日",
                "12800138000",
                "138001380001",
                "2138001380001",
                "4404021990010112345",
                "85%",
                "第13800号",
                "〔2021〕58号",
                "建城〔2021〕138号1234件",
                "138 1234",
                "138 1234 567",
                "138-1234-56789",
                "2138-1234-5678",
                "138、1234、5678",
                "2022-12-14 09:00-11:00",
                "8613800138000",
                "国办发〔2022〕8号",
                "建城〔2025〕5号，2025.1.30-2025.10.15",
                "2022-12-15",
                "2022.1.30-2022.10.15",
                "2023-01-05 — 2023-12-31",
                "2022-12-14 0900 440400 1500",
                "2026-440400-520300-03",
                "440400-20221215-0001",
                "440402 2022-12-15 0900",
                "440000 440400 440402 520000 520300",
                "GB 18485-2014、CJJ/T 102-2004",
                "000014349/2022-00123",
                "91440400MA00000000",
                "MA0000000138001234",
                "11440400000000123X",
                "114404000069901234",
                "0756-12345678",
                "0756-2123456-138",
                "010-12345678",
                "020 1381 2345",
                "400-138-1234",
                "12345",
                "1381234.5678万元",
                "1,381,234,567.80元",
                "1.38、1.5、1.72、2.01",
                "130.12345678, 45.12345678",
                "1 3 5 7 9 11",
                "13 14 15 16 17 18",
                "22.05% 45.08% 10.6% 38.7%",
                "结对 0193c1f0-6a00-a138-1234-5678000000ff",
                "0193C1F0-6A00-7000-8000-13800138000F",
                "24b124331e594295adacb15785179471c818769920e7cbb51d1fca28b1f6d6ab"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(isValid(new Texts(text, null, null))).isTrue();
    }

    @Test
    void findsAnIdentityCardHoweverItIsBroken() {
        for (int round = 0; round < 200; round++) {
            StringBuilder broken = new StringBuilder("联系人：");
            "44040219900101123X".chars().forEach(character -> broken.append(GAPS.get(RANDOM.nextInt(GAPS.size())))
                    .appendCodePoint(RANDOM.nextBoolean() ? character : character - '0' + '０'));
            String text = broken.append('。').toString();

            assertThat(isValid(new Texts(text, null, null))).as(text).isFalse();
        }
    }

    /** A number of the same length that is no card: its day of birth does not exist. */
    @ParameterizedTest
    @ValueSource(strings = {"440402199013011231", "440402199001321231", "440402189901011231", "440402219001011231"})
    void leavesANumberAloneThatHoldsNoDayOfBirth(String number) {
        String broken = number.replaceAll("(.{6})(.{8})(.{4})", "$1 $2 $3");

        assertThat(isValid(new Texts(number, null, null))).isTrue();
        assertThat(isValid(new Texts(broken, null, null))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2000-01-01, true", "2100-12-31, true", "1999-12-31, false", "2101-01-01, false", "9999-12-31, false"})
    void knowsWhichDatesAreSensible(LocalDate date, boolean sensible) {
        assertThat(isValid(new Texts(null, date, null))).isEqualTo(sensible);
    }

    @ParameterizedTest
    @CsvSource({
        "1999-12-31T16:00:00Z, true",
        "1999-12-31T15:59:59Z, false",
        "2100-12-31T15:59:59Z, true",
        "2100-12-31T16:00:00Z, false"
    })
    void judgesInstantsByTheirDayInChina(Instant instant, boolean sensible) {
        assertThat(isValid(new Texts(null, null, instant))).isEqualTo(sensible);
    }

    @Test
    void pointsToWhatIsNamedTwice() {
        assertThat(VALIDATOR.validate(new Lists(Arrays.asList("a", "b", "a", null, "a", null))))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("list[2]", "list[4]", "list[5]");
        assertThat(VALIDATOR.validate(new Lists(List.of("a", "b")))).isEmpty();
        assertThat(VALIDATOR.validate(new Lists(List.of()))).isEmpty();
        assertThat(VALIDATOR.validate(new Lists(null))).isEmpty();
    }

    @Test
    void leavesAbsenceToOthers() {
        assertThat(isValid(new Texts(null, null, null))).isTrue();
    }

    private static boolean isValid(Texts texts) {
        return VALIDATOR.validate(texts).isEmpty();
    }

    record Texts(
            @NoPersonalNumbers @Nullable String text,
            @SensibleDate @Nullable LocalDate date,
            @SensibleDate @Nullable Instant instant) {}

    record Lists(@NoRepeats @Nullable List<@Nullable String> list) {}
}
