package org.jiedui.pairing.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jiedui.events.PlanEvent;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.precondition.Change;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingReading;
import org.jiedui.pairing.lifecycle.PairingView;

/** Proposing, changing, signing and amending annual plans; by a liaison for its side, in a pairing in force. */
@ApplicationScoped
@Transactional
public class AnnualPlanning {

    private final AnnualPlans plans;
    private final PlanVersions versions;
    private final PairingReading pairings;
    private final Publication publication;
    private final Clock clock;

    AnnualPlanning(
            AnnualPlans plans, PlanVersions versions, PairingReading pairings, Publication publication, Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.pairings = pairings;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * Proposes a plan to both sides of a pairing in force.
     *
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.NotASide if the caller is the liaison of neither side
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingNotInForce if the pairing is not in force
     * @throws org.jiedui.pairing.planning.PlanRefusals.YearAlreadyPlanned if the year has a plan that was not given up
     */
    public AnnualPlanView propose(PairingId pairingId, int year, PlanContent content, Caller caller) {
        PairingView pairing = pairings.findInForceForShare(pairingId, caller);
        SideOfPairing side = pairing.sides().of(caller);
        AnnualPlan plan = new AnnualPlan(pairing, year, content, side, clock.instant());
        plans.persist(plan);
        publish(plan.proposed(side, pairing), Attribution.of(caller));
        return plans.inScope(plan.id(), caller);
    }

    /** Replaces the content of the open version, be it a proposal or an amendment; signatures given before are void. */
    public AnnualPlanView revise(AnnualPlanId id, Change change, PlanContent content) {
        return change(
                id,
                change,
                (plan, side, pairing, now) -> plan.revise(content, change.why().reason(), side, pairing, now));
    }

    /** Signs for the caller's side exactly the version it has seen. */
    public AnnualPlanView sign(AnnualPlanId id, Change change) {
        return change(id, change, AnnualPlan::sign);
    }

    /** Opens an amendment of an agreed plan; what is agreed stands, and counts until the day before the amendment does. */
    public AnnualPlanView amend(AnnualPlanId id, Change change, PlanContent content) {
        String reason = change.why().requiredReason();
        return change(id, change, (plan, side, pairing, now) -> plan.amend(content, reason, side, pairing, now));
    }

    /** The side that did not write the open version of a proposed plan declines it: the year is free for another. */
    public AnnualPlanView decline(AnnualPlanId id, Change change) {
        return change(
                id,
                change,
                (plan, side, pairing, now) -> plan.decline(side, change.why().requiredReason(), pairing, now));
    }

    /** The side that wrote the open version of a proposed plan withdraws it: the year is free for another. */
    public AnnualPlanView withdraw(AnnualPlanId id, Change change) {
        return change(
                id,
                change,
                (plan, side, pairing, now) -> plan.withdraw(side, change.why().requiredReason(), pairing, now));
    }

    /** The side that did not write the open amendment declines it. */
    public AnnualPlanView declineAmendment(AnnualPlanId id, Change change) {
        return change(
                id,
                change,
                (plan, side, pairing, now) ->
                        plan.declineAmendment(side, change.why().requiredReason(), pairing, now));
    }

    /** The side that wrote the open amendment withdraws it. */
    public AnnualPlanView withdrawAmendment(AnnualPlanId id, Change change) {
        return change(
                id,
                change,
                (plan, side, pairing, now) ->
                        plan.withdrawAmendment(side, change.why().requiredReason(), pairing, now));
    }

    private AnnualPlanView change(AnnualPlanId id, Change change, Decision decision) {
        Caller caller = change.caller();
        PairingId pairingId = plans.inScope(id, caller).pairingId();
        PairingView pairing = pairings.findInForceForShare(pairingId, caller);
        AnnualPlan plan = Objects.requireNonNull(plans.findById(id.value()));
        change.check(plan.version());
        publish(decision.on(plan, pairing.sides().of(caller), pairing, clock.instant()), change.attribution());
        return plans.inScope(id, caller);
    }

    /** The plan's row is written first: of two changes at once the second finds it changed, and nothing else is locked. */
    private void publish(PlanEvent event, Attribution by) {
        versions.follow(event);
        publication.announce(event, by);
    }

    /** What a side does with a plan. */
    private interface Decision {
        PlanEvent on(AnnualPlan plan, SideOfPairing side, PairingView pairing, Instant now);
    }
}
