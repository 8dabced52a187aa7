package org.jiedui.pairing.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import org.jiedui.events.PlanEvent;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingNotFound;
import org.jiedui.pairing.lifecycle.PairingReading;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jspecify.annotations.Nullable;

/** Proposing, changing and signing annual plans. */
@ApplicationScoped
@Transactional
public class AnnualPlanning {

    private final AnnualPlans plans;
    private final PairingReading pairings;
    private final Publication publication;
    private final ChangeHistory history;
    private final Clock clock;

    AnnualPlanning(
            AnnualPlans plans, PairingReading pairings, Publication publication, ChangeHistory history, Clock clock) {
        this.plans = plans;
        this.pairings = pairings;
        this.publication = publication;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Puts a plan to both sides of a pairing in force.
     *
     * @throws org.jiedui.pairing.sides.NotASide if the caller is the liaison of neither side
     * @throws org.jiedui.pairing.standing.PairingNotInForce if the pairing is not in force
     * @throws YearAlreadyPlanned if the year has a plan
     */
    public AnnualPlanView propose(PairingId pairingId, int year, PlanContent content, Caller caller) {
        PairingView pairing = pairings.inForce(pairingId, caller);
        pairing.sides().of(caller);
        AnnualPlan plan = AnnualPlan.of(pairing, year, content, clock.instant());
        plans.persistAndFlush(plan);
        publication.announce(plan.proposed(pairing), Attribution.of(caller));
        return plan.view();
    }

    /** Replaces the content; signatures given before are void. */
    public AnnualPlanView revise(AnnualPlanId id, ExpectedVersion expected, PlanContent content, Caller caller) {
        return change(id, expected, caller, Attribution.of(caller), (plan, pairing) -> {
            pairing.sides().of(caller);
            return plan.revise(content, pairing, clock.instant());
        });
    }

    /** Signs for the caller's side exactly the version it has seen. */
    public AnnualPlanView sign(AnnualPlanId id, ExpectedVersion expected, @Nullable String document, Caller caller) {
        Attribution by = Attribution.of(caller).on(document);
        return change(
                id,
                expected,
                caller,
                by,
                (plan, pairing) -> plan.sign(pairing.sides().of(caller), pairing, clock.instant()));
    }

    public AnnualPlanView get(AnnualPlanId id, Caller caller) {
        return visible(id, caller).view();
    }

    public List<HistoryEntry> history(AnnualPlanId id, Caller caller) {
        return history.of(visible(id, caller).id().value());
    }

    public Page<AnnualPlanView> list(PairingId pairing, PageRequest page, Caller caller) {
        PairingId seen = pairings.get(pairing, caller).id();
        List<AnnualPlanView> found =
                plans.of(seen, page).stream().map(AnnualPlan::view).toList();
        return page.page(found, plan -> plan.id().value());
    }

    private AnnualPlan visible(AnnualPlanId id, Caller caller) {
        AnnualPlan plan = plans.get(id);
        try {
            PairingView unused = pairings.get(plan.pairingId(), caller);
            return plan;
        } catch (PairingNotFound outsideTheScope) {
            throw new PlanNotFound(id);
        }
    }

    private AnnualPlanView change(
            AnnualPlanId id,
            ExpectedVersion expected,
            Caller caller,
            Attribution by,
            BiFunction<AnnualPlan, PairingView, PlanEvent> decision) {
        AnnualPlan plan = visible(id, caller);
        expected.check(plan.version());
        PairingView pairing = pairings.inForce(plan.pairingId(), caller);
        publication.announce(decision.apply(plan, pairing), by);
        plans.flush();
        return plan.view();
    }
}
