package org.jiedui.events;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.Topic;
import org.jspecify.annotations.Nullable;

/** What pairing-service publishes about annual plans. */
public sealed interface PlanEvent extends PairingServiceEvent {

    UUID planId();

    @Override
    default UUID aggregateId() {
        return planId();
    }

    /** One duty of a plan: {@code count} times in each {@code period}, each time in {@code legs} parts. */
    record CadenceLine(
            @Meaning("The kind of task") Duty duty,
            @Meaning("How often it falls due") Period period,

            @Meaning("How many times in each period") @Min(1) @Max(99) int count,

            @Meaning("In how many parts each is held; 2 for a mutual visit") @Min(1) @Max(9) int legs) {}

    /** A week in which a side can hold nothing, such as one of a great event or a festival. */
    record BlockedWeek(
            @Meaning("The side that can hold nothing") SideOfPairing side,

            @Meaning("Week of ISO 8601, Monday to Sunday") @Pattern(regexp = "^(1999|20[0-9]{2}|2100)-W[0-5][0-9]$")
            String week,

            @Meaning("Why, such as a festival") @Size(max = 1000) @Nullable String reason) {}

    /** One difference between two versions of a plan; the values are JSON of the field's own shape. */
    record Difference(
            @Meaning("Names lines by duty and weeks by side and week, not by index: /cadence/SYMPOSIUM/count,"
                    + " /blockedWeeks/LEADING/2023-W05")
            @Size(min = 1, max = 200) String path,

            @Meaning("How it differs") DifferenceKind kind,

            @Meaning("The value in the earlier version; absent when it was added") @Nullable Object before,

            @Meaning("The value in the later version; absent when it was removed") @Nullable Object after) {}

    /** How something differs. */
    enum DifferenceKind {
        @Named(zh = "新增", en = "added")
        @Meaning(value = "Only the later version has it", zh = "只在后一版本中有")
        ADDED,
        @Named(zh = "删除", en = "removed")
        @Meaning(value = "Only the earlier version has it", zh = "只在前一版本中有")
        REMOVED,
        @Named(zh = "修改", en = "changed")
        @Meaning(value = "Both versions have it, with other values", zh = "两个版本中都有，内容不同")
        CHANGED
    }

    /** What both sides sign; {@code planVersion} grows with every edit and every amendment. */
    record Plan(
            PublishedPairing pairing,
            @Min(2000) @Max(2100) int year,
            @Min(1) int planVersion,

            @Meaning("From this day on the version counts, once both have signed it, until a later one replaces it; the"
                    + " periods it falls in are owed in full")
            LocalDate effectiveFrom,

            @Size(max = 5) List<CadenceLine> cadence,
            @Size(max = 5) List<Topic> topics,
            @Size(max = 4000) @Nullable String goals,

            @Meaning("Weeks in which a side can hold nothing; absent means none") @Size(max = 110) @Nullable List<BlockedWeek> blockedWeeks) {}

    @EventType("org.jiedui.plan.proposed.v1")
    @Meaning("An annual plan, or an edit of it, was proposed to both sides; signatures given before are void")
    record PlanProposed(
            UUID planId,
            Plan plan,

            @Meaning("The side that wrote this version: it withdraws it, the other declines it")
            SideOfPairing proposedBy)
            implements PlanEvent {}

    @EventType("org.jiedui.plan.signed.v1")
    @Meaning("One side signed a version of the plan; the other side has not yet")
    record PlanSigned(
            UUID planId,
            PublishedPairing pairing,
            SideOfPairing side,
            @Min(1) int planVersion) implements PlanEvent {}

    @EventType("org.jiedui.plan.agreed.v1")
    @Meaning("Both sides have signed the same version of the plan: activities are scheduled from it")
    record PlanAgreed(UUID planId, Plan plan) implements PlanEvent {}

    @EventType("org.jiedui.plan.declined.v1")
    @Meaning("The side that did not write the proposed plan declined it: it is over, and the year is free for another")
    record PlanDeclined(
            UUID planId,
            PublishedPairing pairing,
            @Min(2000) @Max(2100) int year,
            @Min(1) int planVersion,
            SideOfPairing side,
            @Size(min = 1, max = 1000) String reason)
            implements PlanEvent {}

    @EventType("org.jiedui.plan.withdrawn.v1")
    @Meaning("The side that wrote the proposed plan withdrew it: it is over, and the year is free for another")
    record PlanWithdrawn(
            UUID planId,
            PublishedPairing pairing,
            @Min(2000) @Max(2100) int year,
            @Min(1) int planVersion,
            SideOfPairing side,
            @Size(min = 1, max = 1000) String reason)
            implements PlanEvent {}

    @EventType("org.jiedui.plan.amendment-proposed.v1")
    @Meaning(
            "A changed version of an agreed plan, or an edit of it, was proposed to both sides; the agreed version stands"
                    + " until both have signed this one, and counts until the day before this one takes effect")
    record PlanAmendmentProposed(
            UUID planId,
            Plan plan,
            SideOfPairing proposedBy,
            @Size(min = 1, max = 1000) String reason,

            @Meaning("The version agreed last, which the one proposed changes") @Min(1) int agreedVersion,

            @Meaning("From the version agreed last to the one proposed") @Size(max = 500) List<Difference> differences)
            implements PlanEvent {}

    @EventType("org.jiedui.plan.amended.v1")
    @Meaning("Both sides have signed the same changed version of an agreed plan: from its effective date on it replaces"
            + " the version before; what fell due earlier stays owed as it was")
    record PlanAmended(
            UUID planId,
            Plan plan,
            @Size(min = 1, max = 1000) String reason,
            @Min(1) int previousVersion,

            @Meaning("From the previous version to this one") @Size(max = 500) List<Difference> differences)
            implements PlanEvent {}

    @EventType("org.jiedui.plan.amendment-declined.v1")
    @Meaning("The side that did not write the amendment declined it: the agreed version stands")
    record PlanAmendmentDeclined(
            UUID planId,
            PublishedPairing pairing,
            @Min(1) int planVersion,
            SideOfPairing side,
            @Size(min = 1, max = 1000) String reason)
            implements PlanEvent {}

    @EventType("org.jiedui.plan.amendment-withdrawn.v1")
    @Meaning("The side that wrote the amendment withdrew it: the agreed version stands")
    record PlanAmendmentWithdrawn(
            UUID planId,
            PublishedPairing pairing,
            @Min(1) int planVersion,
            SideOfPairing side,
            @Size(min = 1, max = 1000) String reason)
            implements PlanEvent {}
}
