package org.jiedui.pairing.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jiedui.events.PlanEvent;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingReading;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.planning.PlanRefusals.YearAlreadyPlanned;
import org.jspecify.annotations.Nullable;

/** Proposing, changing, signing and amending annual plans; by a liaison for its side, in a pairing in force. */
@ApplicationScoped
@Transactional
public class AnnualPlanning {

    private final AnnualPlans plans;
    private final PlanReading reading;
    private final VersionKeeping versions;
    private final PairingReading pairings;
    private final Publication publication;
    private final Clock clock;

    AnnualPlanning(
            AnnualPlans plans,
            PlanReading reading,
            VersionKeeping versions,
            PairingReading pairings,
            Publication publication,
            Clock clock) {
        this.plans = plans;
        this.reading = reading;
        this.versions = versions;
        this.pairings = pairings;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * Puts a plan to both sides of a pairing in force.
     *
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.NotASide if the caller is the liaison of neither side
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingNotInForce if the pairing is not in force
     * @throws YearAlreadyPlanned if the year has a plan that was not given up
     */
    public AnnualPlanView propose(PairingId pairingId, int year, PlanContent content, Caller caller) {
        PairingView pairing = pairings.findInForceForShare(pairingId, caller);
        SideOfPairing side = pairing.sides().of(caller);
        Instant now = clock.instant();
        AnnualPlan plan = AnnualPlan.of(pairing, year, content, side, now);
        plans.persistAndFlush(plan);
        announce(plan.proposed(side, pairing), plan, now, Attribution.of(caller));
        return plan.view(ChinaTime.dateOf(now));
    }

    /** Replaces the content of the open version, be it a proposal or an amendment; signatures given before are void. */
    public AnnualPlanView revise(
            AnnualPlanId id, ExpectedVersion expected, PlanContent content, @Nullable String reason, Caller caller) {
        Attribution by = Attribution.of(caller).because(reason);
        return change(
                id,
                expected,
                caller,
                by,
                (plan, side, pairing, now) -> plan.revise(content, reason, side, pairing, now));
    }

    /** Signs for the caller's side exactly the version it has seen. */
    public AnnualPlanView sign(AnnualPlanId id, ExpectedVersion expected, @Nullable String document, Caller caller) {
        Attribution by = Attribution.of(caller).on(document);
        return change(id, expected, caller, by, AnnualPlan::sign);
    }

    /** Opens an amendment of an agreed plan; what is agreed stands, and counts until the day from which the amendment does. */
    public AnnualPlanView amend(
            AnnualPlanId id, ExpectedVersion expected, PlanContent content, String reason, Caller caller) {
        Attribution by = Attribution.of(caller).because(reason);
        return change(
                id,
                expected,
                caller,
                by,
                (plan, side, pairing, now) -> plan.amend(content, reason, side, pairing, now));
    }

    /** The side that did not write the open version of a proposed plan does not want it: the year is free for another. */
    public AnnualPlanView decline(AnnualPlanId id, ExpectedVersion expected, Justification why, Caller caller) {
        return change(
                id,
                expected,
                caller,
                why.attribution(caller),
                (plan, side, pairing, now) -> plan.decline(side, why.requiredReason(), pairing, now));
    }

    /** The side that wrote the open version of a proposed plan takes it back: the year is free for another. */
    public AnnualPlanView withdraw(AnnualPlanId id, ExpectedVersion expected, Justification why, Caller caller) {
        return change(
                id,
                expected,
                caller,
                why.attribution(caller),
                (plan, side, pairing, now) -> plan.withdraw(side, why.requiredReason(), pairing, now));
    }

    /** The side that did not write the open amendment does not want it. */
    public AnnualPlanView declineAmendment(
            AnnualPlanId id, ExpectedVersion expected, Justification why, Caller caller) {
        return change(
                id,
                expected,
                caller,
                why.attribution(caller),
                (plan, side, pairing, now) -> plan.declineAmendment(side, why.requiredReason(), pairing, now));
    }

    /** The side that wrote the open amendment takes it back. */
    public AnnualPlanView withdrawAmendment(
            AnnualPlanId id, ExpectedVersion expected, Justification why, Caller caller) {
        return change(
                id,
                expected,
                caller,
                why.attribution(caller),
                (plan, side, pairing, now) -> plan.withdrawAmendment(side, why.requiredReason(), pairing, now));
    }

    /** The plan's row is written first: of two changes at once the second finds it changed, and nothing else is held up. */
    private AnnualPlanView change(
            AnnualPlanId id, ExpectedVersion expected, Caller caller, Attribution by, Decision decision) {
        AnnualPlan plan = reading.visible(id, caller);
        PairingView pairing = pairings.findInForceForShare(plan.pairingId(), caller);
        expected.check(plan.version());
        Instant now = clock.instant();
        PlanEvent event = decision.on(plan, pairing.sides().of(caller), pairing, now);
        plans.flush();
        announce(event, plan, now, by);
        return plan.view(ChinaTime.dateOf(now));
    }

    private void announce(PlanEvent event, AnnualPlan plan, Instant now, Attribution by) {
        versions.follow(event, plan.newest(), now);
        publication.announce(event, by);
    }

    /** What a side does with a plan. */
    private interface Decision {
        PlanEvent on(AnnualPlan plan, SideOfPairing side, PairingView pairing, Instant now);
    }
}
