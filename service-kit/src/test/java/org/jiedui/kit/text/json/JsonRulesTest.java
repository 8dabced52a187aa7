package org.jiedui.kit.text.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.period.ReportingPeriod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRulesTest {

    private final ObjectMapper json = JsonRules.mapper();

    @ParameterizedTest
    @CsvSource({
        "2022-12-31T16:30:00Z, 2023-01-01T00:30:00+08:00",
        "2022-12-31T16:30:00.000001Z, 2023-01-01T00:30:00.000001+08:00",
        "2022-12-31T16:30:01.5Z, 2023-01-01T00:30:01.5+08:00",
    })
    void writeInstantsAsTheyAreReadInChina(Instant instant, String written) throws JsonProcessingException {
        assertThat(json.writeValueAsString(instant)).isEqualTo("\"" + written + "\"");
    }

    @Test
    void writeDatesAsDates() throws JsonProcessingException {
        assertThat(json.writeValueAsString(LocalDate.of(2022, 12, 14))).isEqualTo("\"2022-12-14\"");
    }

    @Test
    void leaveAbsentValuesOut() throws JsonProcessingException {
        assertThat(json.writeValueAsString(new Pair("a", null))).isEqualTo("{\"name\":\"a\"}");
    }

    @Test
    void readBackWhatTheyWrote() throws JsonProcessingException {
        Everything everything = new Everything(
                "结对😀",
                7L,
                new BigDecimal("22.05"),
                true,
                Instant.parse("2022-12-31T16:30:00.123456Z"),
                LocalDate.of(2022, 12, 14),
                LocalTime.of(9, 30),
                YearMonth.of(2022, 12),
                UUID.randomUUID(),
                URI.create("urn:jiedui:x"),
                List.of("a", "b"),
                Map.of("k", 1));

        assertThat(json.readValue(json.writeValueAsString(everything), Everything.class))
                .isEqualTo(everything);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"number\": \"7\"}",
                "{\"number\": 7.5}",
                "{\"number\": \"\"}",
                "{\"decimal\": \"22.05\"}",
                "{\"decimal\": \"\"}",
                "{\"decimal\": true}",
                "{\"decimal\": [1]}",
                "{\"decimal\": 1e400}",
                "{\"decimal\": 1e2147483647}",
                "{\"decimal\": 1e-2147483647}",
                "{\"decimal\": 1e-2147483648}",
                "{\"decimal\": 1e99999999999}",
                "{\"decimal\": 0e101}",
                "{\"flag\": \"true\"}",
                "{\"flag\": 1}",
                "{\"at\": 1671000000}",
                "{\"at\": \"\"}",
                "{\"day\": 19000}",
                "{\"day\": [2022, 12, 14]}",
                "{\"month\": \"\"}",
                "{\"id\": \"\"}",
                "{\"uri\": \"\"}",
                "{\"names\": \"a\"}",
                "{\"names\": [1]}",
                "{\"counts\": []}",
            })
    void guessNothing(String body) {
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> json.readValue(body, Everything.class))
                .satisfies(refused -> assertThat(refused.getPath()).isNotEmpty());
    }

    @Test
    void takeNumbersOfUpToAHundredDigits() throws JsonProcessingException {
        String longest = "9".repeat(100);
        for (String number : List.of(longest, "-" + longest, "1e100", "1e-100", "0", "0.000")) {
            assertThat(json.readValue(number, BigDecimal.class)).isEqualTo(new BigDecimal(number));
        }
        for (int digits : new int[] {101, 1_000}) {
            assertThatExceptionOfType(JsonMappingException.class)
                    .isThrownBy(
                            () -> json.readValue("{\"decimal\": %s}".formatted("9".repeat(digits)), Everything.class))
                    .satisfies(refused -> assertThat(refused.getPath()).hasSize(1));
        }
    }

    /** The parser gives up before it knows what the number is for. */
    @ParameterizedTest
    @ValueSource(ints = {1_001, 10_000})
    void doNotReadNumbersOfMoreThanAThousandDigits(int digits) {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> json.readValue("9".repeat(digits), BigDecimal.class));
    }

    @Test
    void refuseTextThatCannotBeKeptWhereverItStands() {
        for (String body : List.of("{\"text\": \"a\\u0000\"}", "{\"names\": [\"\\ud83d\"]}")) {
            assertThatExceptionOfType(JsonMappingException.class)
                    .isThrownBy(() -> json.readValue(body, Everything.class))
                    .withCauseInstanceOf(UnacceptableText.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"value\": \"440400\"}",
                "{\"label\": \"hello\", \"kind\": \"YEAR\", \"from\": \"2021-02-03\", \"to\": \"2021-02-03\"}",
                "[]",
                "[\"2022\"]",
                "2022",
                "20.22",
                "true",
            })
    void readAValueTypeFromAStringOnly(String body) {
        for (Class<?> type : List.of(RegionCode.class, ReportingPeriod.class, Id.class)) {
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() -> json.readValue(body, type))
                    .satisfies(refused -> assertThat(refused.getTargetType()).isEqualTo(type));
        }
    }

    record Id(@JsonValue UUID value) {}

    record Pair(String name, @Nullable String value) {}

    record Everything(
            @Nullable String text,
            @Nullable Long number,
            @Nullable BigDecimal decimal,
            @Nullable Boolean flag,
            @Nullable Instant at,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            @Nullable YearMonth month,
            @Nullable UUID id,
            @Nullable URI uri,
            @Nullable List<String> names,
            @Nullable Map<String, Integer> counts) {}
}
