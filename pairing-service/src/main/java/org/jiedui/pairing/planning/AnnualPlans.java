package org.jiedui.pairing.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.planning.PlanRefusals.PlanNotFound;

/** The annual plans; who may see one follows from its pairing. */
@ApplicationScoped
class AnnualPlans implements PanacheRepositoryBase<AnnualPlan, UUID> {

    /** @throws PlanNotFound if there is none */
    AnnualPlan get(AnnualPlanId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new PlanNotFound(id));
    }

    /** One that was given up is none. */
    Optional<AnnualPlan> latest(PairingId pairing) {
        return find(
                        "pairingId = :pairing and status in (PROPOSED, AGREED) order by year desc",
                        Map.of("pairing", pairing.value()))
                .firstResultOptional();
    }

    List<AnnualPlan> of(PairingId pairing, PageRequest page) {
        return find(
                        "pairingId = :pairing and updatedAt >= :since and id < :before order by id desc",
                        Map.of("pairing", pairing.value(), "since", page.updatedSince(), "before", page.before()))
                .range(0, page.fetch() - 1)
                .list();
    }
}
