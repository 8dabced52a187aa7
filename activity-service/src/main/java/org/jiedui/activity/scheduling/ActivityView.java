package org.jiedui.activity.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jiedui.activity.pair.Sides;
import org.jiedui.activity.session.Session;
import org.jiedui.events.ActivityEvent.Discharge;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.action.Actions;
import org.jiedui.kit.action.Offered;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.precondition.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An activity as a caller sees it.
 *
 * @param number what people call it, such as {@code 2022-440400-520300-01}
 * @param year in which its first session is held, in China
 * @param pairing the term it belongs to, with both sides
 * @param discharges the obligations it will discharge, or has, once completed
 * @param outcome what came of it; this, materials and practices are absent until it is completed
 * @param actions the operations this caller may ask for now; completion only once all sessions are over
 */
public record ActivityView(
        ActivityId id,
        String number,
        int year,
        PublishedPairing pairing,
        ActivityStatus status,
        @Nullable ExchangeMode mode,
        @Nullable RegionCode hostRegion,
        List<Session> sessions,
        List<Discharge> discharges,
        boolean recordedAfterTheFact,
        @Nullable String source,
        @Nullable String outcome,
        @Nullable List<String> materials,
        @Nullable List<Practice> practices,
        Instant createdAt,
        Instant updatedAt,
        @Offered List<String> actions,
        @JsonIgnore @Nullable SideOfPairing hostSide,
        long version)
        implements Versioned {

    public Sides sides() {
        return Sides.of(pairing);
    }

    @Override
    public String entityTag() {
        return Versioned.tag(version, pairing, actions);
    }

    /** The same, with what this caller may do. */
    ActivityView offeredTo(Caller caller, Instant now) {
        boolean isOver = !Schedule.endOf(sessions).isAfter(now);
        return sides().spokenForBy(caller)
                .map(side -> Actions.offer(
                        this,
                        ActivityAction.values(),
                        action -> action.isFor(side, hostSide)
                                && action.isPossible(status)
                                && (isOver || action != ActivityAction.COMPLETE)))
                .orElse(this);
    }
}
