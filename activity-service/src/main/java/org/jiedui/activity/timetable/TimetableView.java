package org.jiedui.activity.timetable;

import java.time.Instant;
import java.util.List;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.action.Actions;
import org.jiedui.kit.action.Offered;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.precondition.Versioned;
import org.jiedui.knownparties.pair.Sides;
import org.jspecify.annotations.Nullable;

/**
 * A timetable as a caller sees it.
 *
 * @param year the year whose dates they are
 * @param status where it stands
 * @param timetableVersion grows with every edit; the other side accepts one version and no other. Of an accepted one it is
 *     the version accepted, even if a later one was withdrawn
 * @param proposedBy the side that drafted it, or proposes changes
 * @param wishes how the dates were asked to lie
 * @param entries the dates, in the order in which periods end
 * @param yearHeldBy another one of the pair's year that is proposed or accepted, beside which a draft is not proposed
 * @param acceptedVersion the version accepted last, whose activities stand; absent before the first acceptance
 * @param reason why accepted dates are to change
 * @param requestedChanges what the other side asked for
 * @param actions the operations this caller may ask for now
 */
public record TimetableView(
        TimetableId id,
        PublishedPairing pairing,
        int year,
        TimetableStatus status,
        int timetableVersion,
        SideOfPairing proposedBy,
        Wishes wishes,
        List<Line> entries,
        @Nullable TimetableId yearHeldBy,
        @Nullable Integer acceptedVersion,
        @Nullable String reason,
        @Nullable String requestedChanges,
        Instant createdAt,
        Instant updatedAt,
        @Offered List<String> actions,
        long version)
        implements Versioned {

    /** The names of the sides and how activities stand are not of this timetable's version. */
    @Override
    public String entityTag() {
        return Versioned.tag(version, pairing, entries, String.valueOf(yearHeldBy), actions);
    }

    /** The same, with what this caller may do. */
    TimetableView offeredTo(Caller caller) {
        return Sides.of(pairing)
                .spokenForBy(caller)
                .map(side -> Actions.offer(
                        this,
                        TimetableAction.values(),
                        action -> action.isPossible(status, yearHeldBy != null) && action.isFor(side, proposedBy)))
                .orElse(this);
    }
}
