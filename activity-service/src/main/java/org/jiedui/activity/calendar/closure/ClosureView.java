package org.jiedui.activity.calendar.closure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.kit.action.Actions;
import org.jiedui.kit.action.Offered;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.precondition.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A closure of a side.
 *
 * @param region code of the side's region; those below it are not closed
 * @param unit the unit that can hold nothing; absent: the whole side
 * @param firstDay first day, in China, of the closure
 * @param lastDay last day of the closure, included
 * @param removedAt present once it no longer counts
 * @param actions the operations this caller may ask for now
 */
public record ClosureView(
        ClosureId id,
        RegionCode region,
        @Nullable String unit,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant removedAt,
        @Offered List<String> actions,
        long version)
        implements Versioned {

    @Override
    public String entityTag() {
        return Versioned.tag(version, actions);
    }

    /** The same, with what this caller may do. */
    ClosureView offeredTo(Caller caller) {
        boolean may = caller.speaksFor(region);
        return Actions.offer(this, ClosureAction.values(), action -> may && action.isPossible(removedAt != null));
    }
}
