package org.jiedui.caselibrary.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A desk: how much of every kind there is, then what has waited longest.
 *
 * @param asOf the day in China of which it is
 * @param counts of every kind, also where not all of it is shown
 * @param waiting by the day by which it is needed, then by how long it has waited; at most 50 of a kind
 */
public record Desk(
        LocalDate asOf,
        Map<DeskKind, Long> counts,

        @Schema(description = "By the day by which it is needed, then what waits longest; at most 50 of a kind")
        List<DeskItem> waiting) {
    public Desk {
        waiting = List.copyOf(waiting);
    }
}
