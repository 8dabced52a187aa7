package org.jiedui.activity.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.session.Agenda;
import org.jiedui.activity.session.FormerTimes;
import org.jiedui.activity.session.Session;
import org.jiedui.activity.session.TimeProposal;
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
import org.jiedui.knownparties.pair.Sides;
import org.jspecify.annotations.Nullable;

/**
 * An activity as a caller sees it.
 *
 * @param number what people call it, such as {@code 2022-440400-520300-01}
 * @param year the year in which it begins, in China
 * @param pairing the term it belongs to, with both sides
 * @param status where it stands now: RUNNING follows from the clock
 * @param mode how both sides meet
 * @param hostRegion code of the region that hosts; absent when all is online, or nobody has said it yet
 * @param hostRegionName what the region that hosts is called; absent if it is not a side itself
 * @param plannedOn the day both sides agreed, while it has no sessions
 * @param startsAt beginning of its first session, or of its day while it has no sessions
 * @param endsAt its end, exclusive; both are those of the day while it has no sessions
 * @param sessions its parts, in their order; none while only its day is agreed
 * @param discharges the obligations it will discharge, or has, once completed
 * @param takenOver legs that it lost to others once its time had passed
 * @param recordedAfterTheFact whether it was entered when it was already over 补录
 * @param source published source of a historic exchange
 * @param exception why it is on its days although a rule speaks against them
 * @param proposal other times that a side proposes; these stand until the other side accepts them
 * @param formerTimes those it had before, oldest first
 * @param agenda what is on, with the documents for the meeting
 * @param cancelledAt when it was cancelled
 * @param cancellation why it does not take place; absent unless it is cancelled
 * @param outcome what came of it; this, materials, practices and former results are absent until it is completed
 * @param materials links to what came of it
 * @param practices what worked, and is worth naming 亮点做法
 * @param formerResults outcome and materials as they were before they were corrected, oldest first
 * @param missing what is missing until it is completed, once its time has passed
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
        @Nullable String hostRegionName,
        @Nullable LocalDate plannedOn,
        Instant startsAt,
        Instant endsAt,
        List<Session> sessions,
        List<Discharge> discharges,
        List<LegTakenOver> takenOver,
        boolean recordedAfterTheFact,
        @Nullable String source,
        @Nullable String exception,
        @Nullable TimeProposal proposal,
        List<FormerTimes> formerTimes,
        Agenda agenda,
        @Nullable Instant cancelledAt,
        @Nullable Cancellation cancellation,
        @Nullable String outcome,
        @Nullable List<String> materials,
        @Nullable List<Practice> practices,
        @Nullable List<FormerResult> formerResults,
        List<Missing> missing,
        Instant createdAt,
        Instant updatedAt,
        @Offered List<String> actions,
        @JsonIgnore @Nullable SideOfPairing hostSide,
        long version)
        implements Versioned {

    public Sides sides() {
        return Sides.of(pairing);
    }

    /** The clock changes its status, what is missing and what may be done; the names of the sides, and what it lost, are not of its version. */
    @Override
    public String entityTag() {
        return Versioned.tag(version, pairing, status, discharges, takenOver, missing, actions);
    }

    /** The same, with what this caller may do. */
    ActivityView offeredTo(Caller caller, Instant now) {
        ActivityState state = new ActivityState(
                status,
                !endsAt.isAfter(now),
                ActivityState.isMoreToCome(sessions, now),
                hostSide,
                proposal == null ? null : proposal.by());
        return sides().spokenForBy(caller)
                .map(side -> Actions.offer(this, ActivityAction.values(), action -> action.isPossible(state, side)))
                .orElse(this);
    }
}
