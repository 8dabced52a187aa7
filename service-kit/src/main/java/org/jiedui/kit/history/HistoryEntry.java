package org.jiedui.kit.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of a resource.
 *
 * @param number grows along the history, with gaps
 * @param updatedAt when the change was made; an entry itself never changes
 * @param change what happened, in the words of the API, such as {@code consented}
 */
public record HistoryEntry(
        long number,
        Instant updatedAt,
        String change,
        String role,
        @Nullable String unit,
        @Nullable String reason,
        @Nullable String document) {}
