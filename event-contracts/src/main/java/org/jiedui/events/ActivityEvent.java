package org.jiedui.events;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.events.vocabulary.SessionKind;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.Topic;
import org.jspecify.annotations.Nullable;

/** What activity-service tells about the exchanges a pair holds. */
@EventTopic("jiedui.activity.events")
public sealed interface ActivityEvent extends PublishedEvent {

    /** More would not fit into a message. */
    int MOST_UNITS = 10_000;

    /** Of one unit. */
    int MOST_HEADS = 100_000;

    UUID activityId();

    @Override
    default UUID aggregateId() {
        return activityId();
    }

    /** A part of an activity with its own kind and time; {@code endsAt} is exclusive. */
    record Session(
            SessionKind kind,
            Instant startsAt,
            Instant endsAt,
            @Size(max = 5) List<Topic> topics) {}

    /** An obligation of the annual plan that an activity discharges, with the leg for duties held in parts. */
    record Discharge(
            UUID obligationId,
            Duty duty,
            Period period,

            @Meaning("First day of the period in which it is owed")
            LocalDate periodFrom,

            @Meaning("Last day of that period; what is held later is held late 补办")
            LocalDate periodTo,

            @Meaning("Which part, from 1") @Min(1) @Max(9) int leg,

            @Meaning(
                    "The day that counts: that of the first session which is what the duty asks for, or the day agreed")
            LocalDate on) {}

    /** When an activity takes place: its sessions, or the day agreed while it has none. */
    record Times(
            @Nullable LocalDate on,
            @Size(max = 20) @Nullable List<Session> sessions) {}

    /** How many a unit sent, as the host recorded it. */
    record UnitAttendance(
            @Meaning("Name of the unit, never of a person") @Size(min = 1, max = 200) String unit,

            @Meaning("Region of the side it came with") @CodeOfRegion
            String region,

            @Meaning("Heads present; absent when the number was not reported") @Min(0) @Max(MOST_HEADS) @Nullable Integer headCount) {}

    /** How many came with one side. */
    record SideAttendance(
            @Min(0) @Max(MOST_UNITS) int units,

            @Meaning("Sum of the head counts that were reported") @Min(0) @Max(MOST_UNITS * MOST_HEADS) int headCount,

            @Meaning("Units missing in that sum, because their number was not reported") @Min(0) @Max(MOST_UNITS) int unitsWithoutHeadCount) {}

    /** A named practice 亮点做法; it keeps its id when a later exchange of the pair takes it up again. */
    record Practice(
            @Meaning("Id of the practice") UUID practiceId,

            @Meaning("What the pair calls it") @Size(min = 1, max = 100) String name,

            @Meaning("Whether the pair wants it written up as a case")
            boolean worthWritingUp) {}

    @EventType("org.jiedui.activity.planned.v1")
    @Meaning("Both sides agreed on a day for an exchange; its sessions follow")
    record ActivityPlanned(
            UUID activityId,

            @Meaning("The number people use, such as 2022-440400-520300-01") @Size(min = 1, max = 100) String number,

            PublishedPairing pairing,
            @Meaning("The day in China") LocalDate on,
            @Size(max = 100) List<Discharge> discharges)
            implements ActivityEvent {}

    @EventType("org.jiedui.activity.scheduled.v1")
    @Meaning("An exchange was given its sessions; or one already over was recorded after the fact 补录")
    record ActivityScheduled(
            UUID activityId,

            @Meaning("The number people use, such as 2022-440400-520300-01") @Size(min = 1, max = 100) String number,

            PublishedPairing pairing,

            @Meaning("Region that hosts; absent when all is online") @CodeOfRegion @Nullable String hostRegion,

            @Nullable ExchangeMode mode,
            @Size(max = 20) List<Session> sessions,
            @Size(max = 100) List<Discharge> discharges,

            @Meaning(
                    "Legs it had declared that are free again, because no session given is what they ask for in their period")
            @Size(max = 100) List<Discharge> freed,

            boolean recordedAfterTheFact)
            implements ActivityEvent {}

    @EventType("org.jiedui.activity.times-proposed.v1")
    @Meaning("A side proposed other times; until the other side accepts them the present ones stand")
    record ActivityTimesProposed(
            UUID activityId,
            PublishedPairing pairing,
            SideOfPairing side,
            Times times,
            @Size(min = 1, max = 1000) String reason)
            implements ActivityEvent {}

    @EventType("org.jiedui.activity.times-declined.v1")
    @Meaning("The side that was asked declined the proposed times: the present ones stand")
    record ActivityTimesDeclined(
            UUID activityId,
            PublishedPairing pairing,
            SideOfPairing side,
            @Size(min = 1, max = 1000) String reason) implements ActivityEvent {}

    @EventType("org.jiedui.activity.times-withdrawn.v1")
    @Meaning("The side that had proposed other times withdrew them: the present ones stand")
    record ActivityTimesWithdrawn(
            UUID activityId,
            PublishedPairing pairing,
            SideOfPairing side,
            @Size(max = 1000) @Nullable String reason) implements ActivityEvent {}

    @EventType("org.jiedui.activity.rescheduled.v1")
    @Meaning("An exchange was moved, by the word of both sides")
    record ActivityRescheduled(
            UUID activityId,
            @Size(min = 1, max = 100) String number,
            PublishedPairing pairing,

            @Meaning("The side that proposed it; absent when both agreed on it for several activities at once")
            @Nullable SideOfPairing proposedBy,

            @Size(max = 1000) String reason,
            Times former,
            Times times,

            @Meaning("What it discharges at its new times") @Size(max = 100) List<Discharge> discharges,

            @Meaning("Legs that are free again, because it was moved out of their period, as they were before")
            @Size(max = 100) List<Discharge> freed)
            implements ActivityEvent {}

    @EventType("org.jiedui.activity.discharges-changed.v1")
    @Meaning("What an exchange that is not completed will discharge was changed, or another exchange took legs over")
    record ActivityDischargesChanged(
            UUID activityId,
            @Size(min = 1, max = 100) String number,
            PublishedPairing pairing,

            @Meaning(
                    "The side that changed it; absent when its time had passed and another exchange declares the freed legs now")
            @Nullable SideOfPairing side,

            @Size(max = 100) List<Discharge> discharges,

            @Meaning("Legs that it no longer declares, as they were before") @Size(max = 100) List<Discharge> freed)
            implements ActivityEvent {}

    @EventType("org.jiedui.activity.cancelled.v1")
    @Meaning("An exchange was cancelled, or did not take place: it discharges nothing")
    record ActivityCancelled(
            UUID activityId,
            @Size(min = 1, max = 100) String number,
            PublishedPairing pairing,
            SideOfPairing side,
            @Size(max = 1000) String reason,

            @Meaning("Legs that are free again") @Size(max = 100) List<Discharge> freed)
            implements ActivityEvent {}

    @EventType("org.jiedui.attendance.recorded.v1")
    @Meaning("The host recorded how many one unit sent to an activity")
    record AttendanceRecorded(UUID attendanceId, UUID activityId, UnitAttendance attendance) implements ActivityEvent {
        @Override
        public UUID aggregateId() {
            return attendanceId;
        }
    }

    @EventType("org.jiedui.attendance.corrected.v1")
    @Meaning(
            "The host corrected how many one unit sent, before or after completion; ordered with what else happens to the activity")
    record AttendanceCorrected(
            UUID activityId,
            UUID attendanceId,
            @Meaning("The side that corrected it") SideOfPairing side,
            @Size(min = 1, max = 1000) String reason,
            @Meaning("As corrected") UnitAttendance attendance,

            @Meaning("Heads as recorded before; absent when the number was not reported")
            @Min(0) @Max(MOST_HEADS) @Nullable Integer formerHeadCount,

            @Meaning("All units of the leading side, as corrected")
            SideAttendance leading,

            @Meaning("All units of the partner side, as corrected")
            SideAttendance partner)
            implements ActivityEvent {}

    @EventType("org.jiedui.activity.completed.v1")
    @Meaning("An exchange was held: who came, what came out, what it discharges and which practices it showed")
    record ActivityCompleted(
            UUID activityId,
            @Size(min = 1, max = 100) String number,
            PublishedPairing pairing,
            @CodeOfRegion @Nullable String hostRegion,
            @Nullable ExchangeMode mode,
            @Size(max = 20) List<Session> sessions,
            @Size(max = MOST_UNITS) List<UnitAttendance> attendance,

            @Meaning("What came of it, as circulated to both sides") @Size(min = 1, max = 4000) String outcome,

            @Size(max = 20) List<Practice> practices,
            @Size(max = 100) List<Discharge> discharges,

            @Meaning("Links to materials; empty when stated that there are none") @Size(max = 20) List<@Size(min = 1, max = 1000) String> materials,

            @Meaning("Published source of a historic exchange") @Size(max = 300) @Nullable String source,

            boolean recordedAfterTheFact)
            implements ActivityEvent {}

    @EventType("org.jiedui.activity.amended.v1")
    @Meaning("A side corrected what came of a completed exchange; the rest stands as it was completed")
    record ActivityAmended(
            UUID activityId,
            @Size(min = 1, max = 100) String number,
            PublishedPairing pairing,
            SideOfPairing side,
            @Size(min = 1, max = 1000) String reason,

            @Meaning("What came of it, as corrected") @Size(min = 1, max = 4000) String outcome,

            @Meaning("Links to materials, as corrected; empty when stated that there are none") @Size(max = 20) List<@Size(min = 1, max = 1000) String> materials)
            implements ActivityEvent {}
}
