package org.jiedui.pairing.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingReading;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.planning.PlanRefusals.VersionsNotInOrder;
import org.jspecify.annotations.Nullable;

/** Reading annual plans, their versions and what is different between these. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class PlanReading {

    private final AnnualPlans plans;
    private final PlanVersions versions;
    private final PairingReading pairings;
    private final ChangeHistory history;

    PlanReading(AnnualPlans plans, PlanVersions versions, PairingReading pairings, ChangeHistory history) {
        this.plans = plans;
        this.versions = versions;
        this.pairings = pairings;
        this.history = history;
    }

    public AnnualPlanView get(AnnualPlanId id, Caller caller) {
        return plans.inScope(id, caller);
    }

    public Page<HistoryEntry> history(AnnualPlanId id, PageRequest page, Caller caller) {
        return history.of(plans.inScope(id, caller).id().value(), page);
    }

    /** @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingNotFound if a pairing is named that is not in the caller's scope */
    public Page<AnnualPlanView> list(Filter filter, PageRequest page, Caller caller) {
        if (filter.pairing() != null) {
            PairingView unused = pairings.get(filter.pairing(), caller);
        }
        return plans.inScope(filter, page, caller);
    }

    /** The plan of the latest year that has one not declined or withdrawn; one statement. */
    public Optional<AnnualPlanView> latest(PairingId pairing, Caller caller) {
        return plans.latest(pairing, caller);
    }

    public Page<PlanVersionView> versions(AnnualPlanId id, PageRequest page, Caller caller) {
        return versions.of(plans.inScope(id, caller).id(), page);
    }

    /** @throws org.jiedui.pairing.planning.PlanRefusals.PlanVersionNotFound if the plan has none of that number */
    public PlanVersionView version(AnnualPlanId id, int number, Caller caller) {
        return versions.of(plans.inScope(id, caller).id(), number);
    }

    /**
     * What is different in version {@code to} from version {@code from}.
     *
     * @throws VersionsNotInOrder unless {@code from} is the lower one
     * @throws org.jiedui.pairing.planning.PlanRefusals.PlanVersionNotFound if the plan has none of one of these numbers
     */
    public VersionComparison differences(AnnualPlanId id, int from, int to, Caller caller) {
        AnnualPlanId plan = plans.inScope(id, caller).id();
        if (from >= to) {
            throw new VersionsNotInOrder(from, to);
        }
        PlanContent before = versions.of(plan, from).content();
        return new VersionComparison(
                from, to, PlanDifferences.between(before, versions.of(plan, to).content()));
    }

    /**
     * Which plans a list shows; an absent criterion does not restrict it.
     *
     * @param region of pairings with a side in that region or below it
     * @param statuses any of them; none restricts nothing
     */
    public record Filter(
            @Nullable PairingId pairing,
            @Nullable RegionCode region,
            @Nullable Integer year,
            List<PlanStatus> statuses) {}
}
