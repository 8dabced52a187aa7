package org.jiedui.activity.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A desk: how much of every kind there is, then what is needed first.
 *
 * @param asOf the day in China of which it is
 * @param until the last day of what comes
 * @param counts how many of every kind, also where not all of it is shown
 * @param waiting what somebody should do something about, by the day by which it is needed; at most 50 of a kind
 * @param coming what begins or falls due until then, by day; at most 50 of a kind
 */
public record Desk(
        LocalDate asOf,
        LocalDate until,
        Map<ActivityDeskKind, Long> counts,

        @Schema(description = "What waits, by the day by which it is needed; at most 50 of a kind")
        List<DeskItem> waiting,

        @Schema(description = "What begins or falls due, by day; at most 50 of a kind")
        List<DeskItem> coming) {
    public Desk {
        waiting = List.copyOf(waiting);
        coming = List.copyOf(coming);
    }
}
