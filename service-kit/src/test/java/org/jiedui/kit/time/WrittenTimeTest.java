package org.jiedui.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {

    @Test
    void isReadWithAnyOffset() {
        Instant instant = Instant.parse("2022-12-14T01:00:00Z");

        assertThat(WrittenTime.instant("2022-12-14T09:00:00+08:00")).isEqualTo(instant);
        assertThat(WrittenTime.instant("2022-12-14T01:00:00Z")).isEqualTo(instant);
    }

    @Test
    void isKeptInMicroseconds() {
        assertThat(WrittenTime.instant("2022-12-14T01:00:00.123456789Z")).isEqualTo("2022-12-14T01:00:00.123456Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-12-14",
                "2022-12-14T09:00:00",
                "2022-12-14T25:00:00Z",
                "+12022-12-14T00:00:00Z",
                "0000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "1671000000",
                ""
            })
    void mustBeAnInstant(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> WrittenTime.instant(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2022-02-29", "2022-2-1", "20220201", "+12022-12-14", "0000-01-01", "2022-12-14T00:00:00Z", ""})
    void mustBeADate(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> WrittenTime.date(text));
    }
}
