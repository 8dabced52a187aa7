package org.jiedui.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChinaTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2022-12-31T15:59:59.999999Z, 2022-12-31",
        "2022-12-31T16:00:00Z, 2023-01-01",
        "2022-12-31T16:30:00Z, 2023-01-01",
        "2023-01-01T00:00:00Z, 2023-01-01",
        "2024-02-28T16:00:00Z, 2024-02-29",
    })
    void reckonsDaysInShanghai(Instant instant, String day) {
        assertThat(ChinaTime.dateOf(instant)).isEqualTo(day);
    }

    @Test
    void writesInstantsWithTheOffsetOfShanghai() {
        assertThat(ChinaTime.offset(Instant.parse("2022-12-31T16:30:00.000001Z")))
                .hasToString("2023-01-01T00:30:00.000001+08:00");
    }
}
