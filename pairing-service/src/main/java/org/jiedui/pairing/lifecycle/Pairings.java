package org.jiedui.pairing.lifecycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.pairing.access.PartnerAccess;
import org.jiedui.pairing.lifecycle.PairingReading.Filter;
import org.jspecify.annotations.Nullable;

/** The pairings, each seen only within the caller's scope. */
@ApplicationScoped
class Pairings implements PanacheRepositoryBase<Pairing, UUID> {

    /** A side within the caller's region, or opened to the partner system that calls; of those the sides were never asked for, only what the caller's region drafted. */
    private static final String IN_SCOPE = """
            ((agreement.leading.region >= :from and agreement.leading.region < :to)
              or (agreement.partner.region >= :from and agreement.partner.region < :to) or id in (:open))
            and (agreement.answerBy is not null
              or coalesce(provenance.draftedBy, '') >= :from and coalesce(provenance.draftedBy, '') < :to)""";

    private static final String LIST = IN_SCOPE + """
             and (:status is null or standing.status = :status)
            and (:programme is null or programme = :programme)
            and (:parent is null or provenance.parent = :parent)
            and (:verification is null or provenance.verification = :verification)
            and ((agreement.leading.region >= :first and agreement.leading.region < :beyond)
              or (agreement.partner.region >= :first and agreement.partner.region < :beyond))
            and updatedAt >= :since and id < :before order by id desc""";

    private static final String RUN_OUT = """
            (standing.status = PROPOSED and agreement.answerBy < :today)
            or (standing.status in (ACTIVE, SUSPENDED) and agreement.terms.effectiveUntil < :today)
            order by id""";

    private final PartnerAccess access;

    Pairings(PartnerAccess access) {
        this.access = access;
    }

    /** @throws PairingNotFound if there is none in the caller's scope */
    Pairing inScope(PairingId id, Caller caller) {
        RegionRange scope = caller.scope();
        return find(
                        IN_SCOPE + " and id = :id",
                        Map.of("id", id.value(), "from", scope.from(), "to", scope.to(), "open", access.openTo(caller)))
                .firstResultOptional()
                .orElseThrow(() -> new PairingNotFound(id));
    }

    /** @throws PairingNotFound if there is none in the caller's scope */
    Pairing toChange(PairingId id, ExpectedVersion expected, Caller caller) {
        Pairing pairing = inScope(id, caller);
        expected.check(pairing.version());
        return pairing;
    }

    /**
     * The pairing under which another is to lie, as it is until the running transaction ends; a side need not see the
     * pairing above it.
     *
     * @throws UnknownParent if there is none
     */
    Pairing parent(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(() -> new UnknownParent(id));
    }

    /** The pairing, or the last of the terms that have continued it. */
    Pairing latestTerm(UUID id) {
        return find("provenance.renews = ?1 and standing.status in (ACTIVE, SUSPENDED, ENDED)", id)
                .firstResultOptional()
                .map(next -> latestTerm(next.id().value()))
                .orElseGet(() -> parent(id));
    }

    List<Pairing> inScope(Filter filter, PageRequest page, Caller caller) {
        RegionRange scope = caller.scope();
        RegionRange region = filter.range();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("from", scope.from());
        parameters.put("to", scope.to());
        parameters.put("open", access.openTo(caller));
        parameters.put("status", filter.status());
        parameters.put("programme", filter.programme());
        parameters.put("parent", filter.parent());
        parameters.put("verification", filter.verification());
        parameters.put("first", region.from());
        parameters.put("beyond", region.to());
        parameters.put("since", page.updatedSince());
        parameters.put("before", page.before());
        return find(LIST, parameters).range(0, page.fetch() - 1).list();
    }

    /** Some of those whose time is over before that day, locked; those another replica works on are left to it. */
    List<Pairing> toRunOut(LocalDate today, int atMost) {
        return find(RUN_OUT, Map.of("today", today))
                .range(0, atMost - 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }
}
