package org.jiedui.pairing.lifecycle;

import static java.util.Comparator.comparing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Timeouts;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.pairing.access.PartnerAccess;
import org.jiedui.pairing.lifecycle.PairingReading.Filter;
import org.jiedui.pairing.lifecycle.PairingRefusals.PairingNotFound;
import org.jiedui.pairing.lifecycle.PairingRefusals.UnknownParent;
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
            and (:parent is null or provenance.parent in (select above.id from Pairing above
              where above.provenance.cooperation = (select named.provenance.cooperation from Pairing named
                where named.id = :parent)))
            and (:verification is null or provenance.verification = :verification)
            and ((agreement.leading.region >= :first and agreement.leading.region < :beyond)
              or (agreement.partner.region >= :first and agreement.partner.region < :beyond))
            and updatedAt >= :since and id < :before order by id desc""";

    /** Terms that both sides have consented to, whether they are over or not; not those left before they began. */
    private static final String COUNTED = """
            (%1$s.standing.status in (ACTIVE, SUSPENDED)
              or %1$s.standing.ending.on >= %1$s.agreement.terms.effectiveFrom)""";

    private static final String RUN_OUT = """
            from Pairing p
            where ((p.standing.status = PROPOSED and p.agreement.answerBy < :today)
              or (p.standing.status in (ACTIVE, SUSPENDED) and (p.agreement.terms.effectiveUntil < :today
                or exists (select 1 from Pairing later where later.provenance.cooperation = p.provenance.cooperation
                  and %s and later.agreement.terms.effectiveFrom <= :today
                  and later.agreement.terms.effectiveFrom > p.agreement.terms.effectiveFrom))))""".formatted(COUNTED.formatted("later"));

    private static final String TERMS = """
            provenance.cooperation = (select named.provenance.cooperation from Pairing named where named.id = :id)
            order by id desc""";

    private static final String IN_FORCE_BEFORE = """
            provenance.cooperation = :cooperation and standing.status in (ACTIVE, SUSPENDED)
            and agreement.terms.effectiveFrom < :day order by id""";

    private static final String NEXT = """
            from Pairing p where p.provenance.cooperation = :cooperation and %s
            and p.agreement.terms.effectiveFrom > :day order by p.agreement.terms.effectiveFrom""".formatted(COUNTED.formatted("p"));

    private final PartnerAccess access;

    Pairings(PartnerAccess access) {
        this.access = access;
    }

    /** @throws PairingNotFound if there is none in the caller's scope */
    Pairing inScope(PairingId id, Caller caller) {
        return find(id, caller).orElseThrow(() -> new PairingNotFound(id));
    }

    /** None if it is not in the caller's scope. */
    Optional<Pairing> find(PairingId id, Caller caller) {
        RegionRange scope = caller.scope();
        return find(
                        IN_SCOPE + " and id = :id",
                        Map.of("id", id.value(), "from", scope.from(), "to", scope.to(), "open", access.openTo(caller)))
                .firstResultOptional();
    }

    /**
     * The pairing, for who may change it; whether that is so comes before which version the caller has seen.
     *
     * @throws PairingNotFound if there is none in the caller's scope
     */
    Pairing toChange(PairingId id, ExpectedVersion expected, Caller caller, Consumer<Pairing> mayChange) {
        Pairing pairing = inScope(id, caller);
        mayChange.accept(pairing);
        expected.check(pairing.version());
        return pairing;
    }

    /**
     * The pairing under which another is to lie, as it is until the running transaction ends; a side need not see the
     * pairing above it. If the one named is over, it is a term of the same cooperation that is not.
     *
     * @throws UnknownParent if there is none
     */
    Pairing findParentForShare(UUID named) {
        return find(TERMS, Map.of("id", named)).withLock(LockModeType.PESSIMISTIC_READ).stream()
                .max(comparing((Pairing term) -> term.status().isLiving())
                        .thenComparing(term -> term.id().value().equals(named))
                        .thenComparing(term -> term.status().isInForceOrOnHold()))
                .orElseThrow(() -> new UnknownParent(named));
    }

    /** The pairing as it is until the running transaction ends. */
    Pairing findForShare(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_READ);
    }

    /** The pairing with that lock, as it is until the running transaction ends. */
    Pairing inScope(PairingId id, Caller caller, LockModeType lock) {
        Pairing pairing = inScope(id, caller);
        getEntityManager().refresh(pairing, lock);
        return pairing;
    }

    /** The terms of the same cooperation that are in force and began before. */
    List<Pairing> inForceBefore(PairingView term) {
        return find(IN_FORCE_BEFORE, cooperating(term)).list();
    }

    /** The term of the same cooperation that counts next, if one does or did. */
    Optional<Pairing> next(PairingView term) {
        return find(NEXT, cooperating(term)).firstResultOptional();
    }

    private static Map<String, Object> cooperating(PairingView term) {
        return Map.of("cooperation", term.cooperation().value(), "day", term.beginning());
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

    /** Those whose time is over before that day. */
    List<UUID> toRunOut(LocalDate today) {
        return getEntityManager()
                .createQuery("select p.id " + RUN_OUT + " order by p.id", UUID.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** The pairing, locked, if its time still is over before that day; one that another replica works on is left to it. */
    Optional<Pairing> findToRunOut(UUID id, LocalDate today) {
        return find(RUN_OUT + " and p.id = :id", Map.of("today", today, "id", id))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }
}
