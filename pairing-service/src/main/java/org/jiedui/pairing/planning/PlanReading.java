package org.jiedui.pairing.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingReading;
import org.jiedui.pairing.planning.PlanRefusals.PlanNotFound;

/** Reading annual plans, their versions and what is different between these. */
@ApplicationScoped
@Transactional
public class PlanReading {

    private final AnnualPlans plans;
    private final PairingReading pairings;
    private final VersionKeeping versions;
    private final ChangeHistory history;
    private final Clock clock;

    PlanReading(
            AnnualPlans plans, PairingReading pairings, VersionKeeping versions, ChangeHistory history, Clock clock) {
        this.plans = plans;
        this.pairings = pairings;
        this.versions = versions;
        this.history = history;
        this.clock = clock;
    }

    public AnnualPlanView get(AnnualPlanId id, Caller caller) {
        return visible(id, caller).view(today());
    }

    public Page<HistoryEntry> history(AnnualPlanId id, PageRequest page, Caller caller) {
        return history.of(visible(id, caller).id().value(), page);
    }

    public Page<AnnualPlanView> list(PairingId pairing, PageRequest page, Caller caller) {
        PairingId seen = pairings.get(pairing, caller).id();
        LocalDate today = today();
        List<AnnualPlanView> found =
                plans.of(seen, page).stream().map(plan -> plan.view(today)).toList();
        return page.page(found, plan -> plan.id().value());
    }

    /** The plan of the latest year that has one not given up, for who has seen the pairing already; one statement. */
    public Optional<AnnualPlanView> latest(PairingId seen) {
        return plans.latest(seen).map(plan -> plan.view(today()));
    }

    public Page<PlanVersionView> versions(AnnualPlanId id, PageRequest page, Caller caller) {
        return versions.list(visible(id, caller).id().value(), page);
    }

    /** @throws org.jiedui.pairing.planning.PlanRefusals.PlanVersionNotFound if the plan has none of that number */
    public PlanVersionView version(AnnualPlanId id, int number, Caller caller) {
        return versions.read(visible(id, caller).id().value(), number);
    }

    /**
     * What is different in version {@code to} from version {@code from}.
     *
     * @throws org.jiedui.pairing.planning.PlanRefusals.VersionsNotInOrder unless {@code from} is the lower one
     * @throws org.jiedui.pairing.planning.PlanRefusals.PlanVersionNotFound if the plan has none of one of these numbers
     */
    public VersionComparison differences(AnnualPlanId id, int from, int to, Caller caller) {
        return versions.compare(visible(id, caller).id().value(), from, to);
    }

    private LocalDate today() {
        return ChinaTime.dateOf(clock.instant());
    }

    /** @throws PlanNotFound if there is none in the caller's scope */
    AnnualPlan visible(AnnualPlanId id, Caller caller) {
        AnnualPlan plan = plans.get(id);
        if (pairings.find(plan.pairingId(), caller).isEmpty()) {
            throw new PlanNotFound(id);
        }
        return plan;
    }
}
