package org.jiedui.events;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.Topic;
import org.jspecify.annotations.Nullable;

/** What pairing-service tells about the annual plans of pairings. */
public sealed interface PlanEvent extends PairingServiceEvent {

    UUID planId();

    @Override
    default UUID aggregateId() {
        return planId();
    }

    /** One duty of a plan: {@code count} times in each {@code period}, each time in {@code legs} parts. */
    record CadenceLine(
            Duty duty,
            Period period,

            @Meaning("How many times in each period") @Min(1) @Max(99) int count,

            @Meaning("In how many parts each is held; 2 for a mutual visit") @Min(1) @Max(9) int legs) {}

    /** What both sides sign; {@code planVersion} grows with every edit. */
    record Plan(
            PublishedPairing pairing,
            @Min(2000) @Max(2100) int year,
            @Min(1) int planVersion,

            @Meaning("From this day on the pair owes; the periods it falls in are owed in full")
            LocalDate effectiveFrom,

            List<CadenceLine> cadence,
            List<Topic> topics,
            @Nullable String goals) {}

    @EventType("org.jiedui.plan.proposed.v1")
    @Meaning("An annual plan, or a changed version of it, was put to both sides; signatures given before are void")
    record PlanProposed(UUID planId, Plan plan) implements PlanEvent {}

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
}
