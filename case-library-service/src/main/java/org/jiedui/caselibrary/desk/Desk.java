package org.jiedui.caselibrary.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A desk: how much of every kind there is, then what has waited longest.
 *
 * @param asOf the day in China of which it is
 * @param counts how many of every kind, also where not all of it is shown
 * @param waiting by the day by which it is needed, then by how long it has waited; at most 50 of a kind
 * @param below what waits for others, in a province's region, and for the ministry everywhere; absent for who has nobody below
 */
public record Desk(
        LocalDate asOf,
        Map<CaseDeskKind, Long> counts,

        @Schema(description = "What waits, by the day by which it is needed, then the longest; at most 50 of a kind")
        List<DeskItem> waiting,

        @Nullable Below below) {
    public Desk {
        waiting = List.copyOf(waiting);
    }

    /**
     * The same of what waits for others.
     *
     * @param counts how many of every kind, also where not all of it is shown
     */
    public record Below(
            Map<CaseDeskKind, Long> counts,

            @Schema(
                    description =
                            "What waits, by the day by which it is needed, then the longest; at most 50 of a kind")
            List<DeskItem> waiting) {
        public Below {
            waiting = List.copyOf(waiting);
        }
    }
}
