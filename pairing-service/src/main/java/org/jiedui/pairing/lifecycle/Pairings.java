package org.jiedui.pairing.lifecycle;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.Change;
import org.jiedui.pairing.lifecycle.PairingReading.Filter;
import org.jiedui.pairing.lifecycle.PairingRefusals.PairingNotFound;
import org.jiedui.pairing.lifecycle.PairingRefusals.UnknownParent;
import org.jiedui.pairing.party.PresentCode;

/** The pairings: changed as aggregates, read in one statement; seen as {@link PairingScope} says. */
@ApplicationScoped
class Pairings implements PanacheRepositoryBase<Pairing, UUID> {

    /** {@code renewed}: whether there is a further term that is agreed or can still be, as in {@code uq_pairing_renews}. */
    private static final String SELECT = """
            select p.*, p.effective_from as terms_effective_from, p.effective_until as terms_effective_until,
              p.topics as terms_topics, p.goals as terms_goals, p.document as terms_document,
              p.put_forward_by as proposed_by, p.suspended_by as suspension_side, p.suspended_since as suspension_since,
              p.end_reason as ending_reason, p.ended_on as ending_on, exists (
                select from pairing f where f.renews = p.id and f.status not in ('WITHDRAWN', 'REJECTED', 'EXPIRED')
                  and (f.ended_on is null or f.ended_on >= f.effective_from)) as renewed
            from pairing p where true""";

    private static final String UNDER = """
            p.parent in (select t.id from pairing t join pairing named on named.cooperation = t.cooperation
              where named.id = :parent)""";

    private static final String TERM_IN_FORCE = """
            select t.id from pairing t join pairing named on named.cooperation = t.cooperation
            where named.id = :id and t.status in ('ACTIVE', 'SUSPENDED') order by t.status, t.id desc limit 1""";

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

    private final Sql sql;

    Pairings(Sql sql) {
        this.sql = sql;
    }

    /** @throws PairingNotFound if there is none in the caller's scope */
    PairingView inScope(PairingId id, Caller caller) {
        return found(id, caller, seen(id, caller));
    }

    /** @throws PairingNotFound if there is none in the caller's scope */
    PairingView inScopeForShare(PairingId id, Caller caller) {
        return found(id, caller, seen(id, caller).then("for share of p"));
    }

    /** @throws PairingNotFound if there is none in the caller's scope */
    PairingView inScopeForUpdate(PairingId id, Caller caller) {
        return found(id, caller, seen(id, caller).then("for no key update of p"));
    }

    Optional<PairingView> find(PairingId id, Caller caller) {
        return seen(id, caller).first(PairingView.class);
    }

    Page<PairingView> inScope(Filter filter, PageRequest page, Caller caller) {
        return PairingScope.withinIfGiven(
                        PresentCode.ifGiven(filter.region(), sql), PairingScope.of(caller, sql.query(SELECT)))
                .andIfAny("p.status = any(:status)", filter.statuses())
                .andIfGiven("p.programme = :programme", filter.programme())
                .andIfGiven(UNDER, filter.parent())
                .andIfGiven("p.verification = :verification", filter.verification())
                .page(page, "p.id", "p.updated_at", PairingView.class, pairing -> pairing.id()
                        .value())
                .map(pairing -> pairing.offeredTo(caller));
    }

    private Query seen(PairingId id, Caller caller) {
        return PairingScope.of(caller, sql.query(SELECT)).and("p.id = :id").with("id", id);
    }

    private static PairingView found(PairingId id, Caller caller, Query query) {
        return query.first(PairingView.class)
                .map(pairing -> pairing.offeredTo(caller))
                .orElseThrow(() -> new PairingNotFound(id));
    }

    /**
     * The pairing, for who may change it; whether that is so comes before which version the caller has seen.
     *
     * @throws PairingNotFound if there is none in the caller's scope
     */
    Pairing toChange(PairingId id, Change change, PairingAction action) {
        Pairing pairing = toContinue(id, change.caller());
        pairing.checkCaller(action, change.caller());
        change.check(pairing.version());
        return pairing;
    }

    /** @throws PairingNotFound if there is none in the caller's scope */
    Pairing toContinue(PairingId id, Caller caller) {
        return requireNonNull(findById(inScope(id, caller).id().value()));
    }

    /** The latest term of a pairing's cooperation that is in force or suspended. */
    Optional<PairingId> termInForce(PairingId id) {
        return sql.query(TERM_IN_FORCE).with("id", id).first(PairingId.class);
    }

    /**
     * The pairing under which another is to be placed, as it is until the running transaction ends; a side need not see the
     * pairing above it. If the one named is over, it is a term of the same cooperation that is not.
     *
     * @throws UnknownParent if there is none
     */
    Pairing findParentForShare(PairingId named) {
        return find(TERMS, Map.of("id", named.value())).withLock(LockModeType.PESSIMISTIC_READ).stream()
                .max(comparing((Pairing term) -> term.status().isLiving())
                        .thenComparing(term -> term.id().equals(named))
                        .thenComparing(term -> term.status().isInForceOrOnHold()))
                .orElseThrow(() -> new UnknownParent(named));
    }

    /** The pairing as it is until the running transaction ends. */
    Pairing findForShare(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_READ);
    }

    /** The terms of the same cooperation that are in force and began before. */
    List<Pairing> inForceBefore(Pairing term) {
        return find(IN_FORCE_BEFORE, cooperating(term)).list();
    }

    /** The term of the same cooperation that counts next, if one does or did. */
    Optional<Pairing> next(Pairing term) {
        return find(NEXT, cooperating(term)).firstResultOptional();
    }

    private static Map<String, Object> cooperating(Pairing term) {
        return Map.of("cooperation", term.cooperation(), "day", term.terms().beginning());
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
