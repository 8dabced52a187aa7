package org.jiedui.kit.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ClientErrorException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private Instant now = BEGIN;

    private final RateLimit limit = new RateLimit(3, new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    });

    @Test
    void letsAsManyThroughAsTheBucketHoldsAndSaysWhenToAskAgain() {
        askThreeTimes();

        assertThatThrownBy(() -> limit.check("a")).isInstanceOfSatisfying(ClientErrorException.class, refused -> {
            assertThat(refused.getResponse().getStatus()).isEqualTo(429);
            assertThat(refused.getResponse().getHeaderString("Retry-After")).isEqualTo("20");
        });
        limit.check("b");
    }

    @Test
    void fillsTheBucketAgain() {
        askThreeTimes();

        now = now.plus(Duration.ofSeconds(20));
        limit.check("a");
        assertThatThrownBy(() -> limit.check("a")).isInstanceOf(ClientErrorException.class);
        now = now.plus(Duration.ofMinutes(5));
        askThreeTimes();
        assertThatThrownBy(() -> limit.check("a")).isInstanceOf(ClientErrorException.class);
    }

    private void askThreeTimes() {
        for (int i = 0; i < 3; i++) {
            limit.check("a");
        }
    }
}
