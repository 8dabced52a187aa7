package org.jiedui.stack.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class SettableClockTest {
    private static final Instant NEW_YEAR = Instant.parse("2022-12-31T16:30:00Z");

    private final SettableClock clock = new SettableClock();

    @Test
    void standsStillWhereItIsSet() {
        clock.set(NEW_YEAR.plusNanos(1_999));

        assertThat(clock.instant()).as("in microseconds").isEqualTo(NEW_YEAR.plusNanos(1_000));
    }

    @Test
    void advances() {
        clock.set(NEW_YEAR);

        clock.advance(Duration.ofDays(1));

        assertThat(clock.instant()).isEqualTo(NEW_YEAR.plus(1, ChronoUnit.DAYS));
    }

    @Test
    void showsRealTimeAfterAReset() {
        clock.set(NEW_YEAR);

        clock.reset();

        assertThat(Duration.between(clock.instant(), Instant.now())).isLessThan(Duration.ofMinutes(1));
    }
}
