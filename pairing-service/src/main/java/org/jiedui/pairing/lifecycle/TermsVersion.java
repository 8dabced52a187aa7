package org.jiedui.pairing.lifecycle;

import java.time.Instant;
import org.jiedui.kit.precondition.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Terms as they were proposed to both sides; they never change.
 *
 * @param number the version, to which each side consents
 * @param terms what was proposed
 * @param role the role of whoever proposed them
 * @param region code of the region for which that role acted; absent for national roles, and for terms older than this field
 * @param reason why they were proposed
 * @param updatedAt when they were proposed
 */
public record TermsVersion(
        int number,
        Terms terms,
        String role,
        @Nullable String region,
        @Nullable String unit,
        @Nullable String reason,
        Instant updatedAt)
        implements Versioned {

    @Override
    public long version() {
        return number;
    }
}
