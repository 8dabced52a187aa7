package org.jiedui.pairing.lifecycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.pairing.lifecycle.PairingLifecycle.Filter;
import org.jspecify.annotations.Nullable;

/** The pairings, each seen only within the caller's scope. */
@ApplicationScoped
class Pairings implements PanacheRepositoryBase<Pairing, UUID> {

    /** A side within the caller's region; of drafts only those the caller's region drafted. */
    private static final String IN_SCOPE = """
            ((leading.region >= :from and leading.region < :to) or (partner.region >= :from and partner.region < :to))
            and (status <> DRAFT or coalesce(draftedBy, '') >= :from and coalesce(draftedBy, '') < :to)""";

    private static final String LIST = IN_SCOPE + """
             and (:status is null or status = :status) and (:programme is null or programme = :programme)
            and (:region is null or leading.region = :region or partner.region = :region)
            and updatedAt >= :since and id < :before order by id desc""";

    /** @throws PairingNotFound if there is none in the caller's scope */
    Pairing inScope(PairingId id, Caller caller) {
        RegionRange scope = caller.scope();
        return find(IN_SCOPE + " and id = :id", Map.of("id", id.value(), "from", scope.from(), "to", scope.to()))
                .firstResultOptional()
                .orElseThrow(() -> new PairingNotFound(id));
    }

    /** @throws PairingNotFound if there is none in the caller's scope */
    Pairing toChange(PairingId id, ExpectedVersion expected, Caller caller) {
        Pairing pairing = inScope(id, caller);
        expected.check(pairing.version());
        return pairing;
    }

    List<Pairing> inScope(Filter filter, PageRequest page, Caller caller) {
        RegionRange scope = caller.scope();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("from", scope.from());
        parameters.put("to", scope.to());
        parameters.put("status", filter.status());
        parameters.put("programme", filter.programme());
        parameters.put(
                "region", filter.region() == null ? null : filter.region().value());
        parameters.put("since", page.updatedSince());
        parameters.put("before", page.before());
        return find(LIST, parameters).range(0, page.fetch() - 1).list();
    }
}
