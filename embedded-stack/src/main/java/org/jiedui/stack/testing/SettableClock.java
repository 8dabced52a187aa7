package org.jiedui.stack.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The service's clock in tests: real time in microseconds, as PostgreSQL keeps it, until a test sets it; then it
 * stands still. A test that sets it resets it.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SettableClock extends Clock {
    private static final Clock REAL = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

    private volatile @Nullable Instant standing;

    public void set(Instant instant) {
        standing = instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** Moves on from the time it is, and stands still there. */
    public void advance(Duration time) {
        set(instant().plus(time));
    }

    /** Back to real time. */
    public void reset() {
        standing = null;
    }

    @Override
    public Instant instant() {
        var set = standing;
        return set == null ? REAL.instant() : set;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** @return this time in another zone, fixed at what it is now if the clock was set */
    @Override
    public Clock withZone(ZoneId zone) {
        var set = standing;
        return set == null ? REAL.withZone(zone) : Clock.fixed(set, zone);
    }
}
