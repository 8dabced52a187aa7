package org.jiedui.activity.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.activity.attendance.AttendanceTotals;
import org.jiedui.activity.scheduling.ActivityView;
import org.jiedui.kit.history.HistoryEntry;

/**
 * An activity with all that belongs to it. Each part has an address of its own.
 *
 * @param activity the activity with its sessions, and with what is missing until it is completed
 * @param attendance how many came, of what was recorded so far
 * @param discharges what it discharges, and how far that is met
 * @param history who changed it last
 * @param historyTotal how many changes there were
 */
public record ActivityPage(
        ActivityView activity,
        AttendanceTotals attendance,
        List<DischargedLeg> discharges,

        @Schema(maxItems = ActivityPage.MOST_CHANGES, description = "The latest changes, newest first")
        List<HistoryEntry> history,

        @Schema(description = "How many changes there were; all are in /v1/activities/{id}/history")
        long historyTotal) {
    static final int MOST_CHANGES = 20;
}
