package org.jiedui.pairing.indicator.report;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A value as it was reported, or corrected, at one time.
 *
 * @param version the version of the reported value that it made; the highest is the one that counts
 * @param value exactly as reported
 * @param updatedAt when it was reported
 * @param role who reported it: a role in a unit, never a person
 * @param reason why it was corrected; absent for the first
 */
public record ReadingView(
        long version,
        BigDecimal value,
        String source,
        Instant updatedAt,
        String role,
        @Nullable String unit,
        @Nullable String reason) {}
