package org.jiedui.events;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.events.vocabulary.SessionKind;
import org.jiedui.events.vocabulary.Topic;
import org.jspecify.annotations.Nullable;

/** What activity-service tells about the exchanges a pair holds. */
@EventTopic("jiedui.activity.events")
public sealed interface ActivityEvent extends PublishedEvent {

    UUID activityId();

    /** A part of an activity with its own kind and time; {@code endsAt} is exclusive. */
    record Session(SessionKind kind, Instant startsAt, Instant endsAt, List<Topic> topics) {}

    /** An obligation of the annual plan that an activity discharges, with the leg for duties held in parts. */
    record Discharge(
            UUID obligationId,
            Duty duty,
            @Meaning("Which part, from 1") @Min(1) @Max(9) int leg) {}

    /** How many a unit sent, as the host recorded it. */
    record UnitAttendance(
            @Meaning("Name of the unit, never of a person") String unit,
            @Meaning("Region of the side it came with") String region,

            @Meaning("Heads present; absent when the number was not reported") @Min(0) @Nullable Integer headCount) {}

    /** A named practice 亮点做法; it keeps its id when a later exchange of the pair takes it up again. */
    record Practice(
            UUID practiceId,
            String name,

            @Meaning("Whether the pair wants it written up as a case")
            boolean worthWritingUp) {}

    @EventType("org.jiedui.activity.scheduled.v1")
    @Meaning("An exchange was given its sessions; or one already over was recorded after the fact 补录")
    record ActivityScheduled(
            UUID activityId,

            @Meaning("The number people use, such as 2022-440400-520300-01")
            String number,

            PublishedPairing pairing,

            @Meaning("Region that hosts; absent when all is online") @Nullable String hostRegion,

            @Nullable ExchangeMode mode,
            List<Session> sessions,
            List<Discharge> discharges,
            boolean recordedAfterTheFact)
            implements ActivityEvent {
        @Override
        public UUID aggregateId() {
            return activityId;
        }
    }

    @EventType("org.jiedui.attendance.recorded.v1")
    @Meaning("The host recorded how many one unit sent to an activity")
    record AttendanceRecorded(UUID attendanceId, UUID activityId, UnitAttendance attendance) implements ActivityEvent {
        @Override
        public UUID aggregateId() {
            return attendanceId;
        }
    }

    @EventType("org.jiedui.activity.completed.v1")
    @Meaning("An exchange was held: who came, what came out, what it discharges and which practices it showed")
    record ActivityCompleted(
            UUID activityId,
            String number,
            PublishedPairing pairing,
            @Nullable String hostRegion,
            @Nullable ExchangeMode mode,
            List<Session> sessions,
            List<UnitAttendance> attendance,

            @Meaning("What came of it, as circulated to both sides")
            String outcome,

            List<Practice> practices,
            List<Discharge> discharges,

            @Meaning("Links to materials; empty when stated that there are none")
            List<String> materials,

            @Meaning("Published source of a historic exchange") @Nullable String source,

            boolean recordedAfterTheFact)
            implements ActivityEvent {
        @Override
        public UUID aggregateId() {
            return activityId;
        }
    }
}
