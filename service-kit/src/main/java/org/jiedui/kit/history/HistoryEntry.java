package org.jiedui.kit.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of a resource.
 *
 * @param change what happened, in the words of the API, such as {@code consented}
 */
public record HistoryEntry(
        Instant at,
        String change,
        String role,
        @Nullable String unit,
        @Nullable String reason,
        @Nullable String document) {}
