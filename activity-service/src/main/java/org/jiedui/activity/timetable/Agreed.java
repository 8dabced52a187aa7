package org.jiedui.activity.timetable;

import java.util.List;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jspecify.annotations.Nullable;

/**
 * What the sides accepted last; it stands again as it was when changes of it are withdrawn.
 *
 * @param version of the timetable
 * @param entries with the dates as they were agreed
 * @param reason why dates accepted before were changed; absent for the first ones
 */
public record Agreed(
        int version,
        SideOfPairing proposedBy,
        Wishes wishes,
        List<Entry> entries,
        @Nullable String reason) {}
