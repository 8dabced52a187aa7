package org.jiedui.kit.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of a resource.
 *
 * @param number grows along the history, with gaps
 * @param updatedAt when the change was made; an entry itself never changes
 * @param change what happened, in the words of the API, such as {@code consented}
 * @param role the role that did it; {@code system} or {@code calendar} where nobody asked for it
 * @param region code of the region for which the role acted; absent for national roles, the calendar, and changes older than
 *     this field
 * @param regionName what the region was called then; absent where this service does not know it
 * @param version number of the version of what is agreed on, such as the terms of a pairing, as it stands with the change:
 *     the one it made, or that was consented to; absent where nothing is agreed on in versions, and for changes older than
 *     this field
 */
public record HistoryEntry(
        long number,
        Instant updatedAt,
        String change,
        String role,
        @Nullable String region,
        @Nullable String regionName,
        @Nullable String unit,
        @Nullable String reason,
        @Nullable String document,
        @Nullable Long version) {}
