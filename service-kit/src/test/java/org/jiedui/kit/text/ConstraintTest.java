package org.jiedui.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintTest {

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
                "008613800138000"
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
                "8613800138000"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(isValid(new Texts(text, null, null))).isTrue();
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
}
