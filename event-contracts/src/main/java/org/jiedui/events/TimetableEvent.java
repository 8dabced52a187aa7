package org.jiedui.events;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jspecify.annotations.Nullable;

/** What activity-service publishes about the timetable 年度日程 of a pair: on which days of a year it will meet. */
@EventTopic("jiedui.activity.events")
public sealed interface TimetableEvent extends PublishedEvent {

    UUID timetableId();

    @Override
    default UUID aggregateId() {
        return timetableId();
    }

    /** A day on which the pair will meet for a part of an obligation. */
    record Meeting(
            UUID obligationId,
            Duty duty,

            @Meaning("As people write it: 2026-03, 2026-Q1, 2026-H1, 2026")
            @Pattern(regexp = "^(1999|20[0-9]{2}|2100)(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?$")
            String period,

            @Meaning("Which part, from 1") @Min(1) @Max(9) int leg,

            LocalDate on,

            @Meaning("Whether the notice that decides about working days was not loaded when the date was given")
            boolean provisional) {}

    /** A year's dates as one side puts them to the other. */
    record Timetable(
            PublishedPairing pairing,
            @Min(2000) @Max(2100) int year,

            @Meaning("Grows with every edit; the other side accepts one version and no other") @Min(1) int timetableVersion,

            @Meaning("In the order in which periods end") @Size(max = 10_000) List<Meeting> meetings,

            @Meaning("How many parts of obligations no day fits") @Min(0) int withoutDate) {}

    @EventType("org.jiedui.timetable.proposed.v1")
    @Meaning(
            "One side proposed the dates of a year, an edit of them, or changes of those accepted before, to the other")
    record TimetableProposed(
            UUID timetableId,
            Timetable timetable,
            SideOfPairing proposedBy,

            @Meaning("Why accepted dates are to change; absent for the first ones") @Size(max = 1000) @Nullable String reason)
            implements TimetableEvent {}

    @EventType("org.jiedui.timetable.accepted.v1")
    @Meaning("The other side accepted the same version: its activities are planned, moved or cancelled as it says")
    record TimetableAccepted(UUID timetableId, Timetable timetable, SideOfPairing acceptedBy)
            implements TimetableEvent {}

    @EventType("org.jiedui.timetable.changes-requested.v1")
    @Meaning("The other side asked for changes instead of accepting; the side that proposed edits and proposes again")
    record TimetableChangesRequested(
            UUID timetableId,
            PublishedPairing pairing,
            @Min(2000) @Max(2100) int year,
            @Min(1) int timetableVersion,
            SideOfPairing side,
            @Size(min = 1, max = 1000) String reason)
            implements TimetableEvent {}

    @EventType("org.jiedui.timetable.withdrawn.v1")
    @Meaning("The side that proposed the dates withdrew them; dates accepted before go on standing")
    record TimetableWithdrawn(
            UUID timetableId,
            PublishedPairing pairing,
            @Min(2000) @Max(2100) int year,
            @Min(1) int timetableVersion,
            SideOfPairing side,
            @Size(min = 1, max = 1000) String reason,

            @Meaning("The version accepted before, which goes on standing; absent if there is none") @Min(1) @Nullable Integer acceptedVersion)
            implements TimetableEvent {}
}
