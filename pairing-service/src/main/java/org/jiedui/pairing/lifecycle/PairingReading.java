package org.jiedui.pairing.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.pairing.access.PartnerAccess;
import org.jiedui.pairing.lifecycle.PairingRefusals.PairingNotFound;
import org.jiedui.pairing.lifecycle.PairingRefusals.UnknownParent;
import org.jspecify.annotations.Nullable;

/** Looks pairings up, within the caller's scope. */
@ApplicationScoped
@Transactional
public class PairingReading {

    private static final String TERM_IN_FORCE = """
            select t.id from pairing t join pairing named on named.cooperation = t.cooperation
            where named.id = ?1 and t.status in ('ACTIVE', 'SUSPENDED') order by t.status, t.id desc limit 1""";

    private final Pairings pairings;
    private final TermsVersions versions;
    private final ChangeHistory history;

    PairingReading(Pairings pairings, TermsVersions versions, ChangeHistory history) {
        this.pairings = pairings;
        this.versions = versions;
        this.history = history;
    }

    /** @throws PairingNotFound if there is none in the caller's scope */
    public PairingView get(PairingId id, Caller caller) {
        return pairings.inScope(id, caller).view();
    }

    /** None if it is not in the caller's scope. */
    public Optional<PairingView> find(PairingId id, Caller caller) {
        return pairings.find(id, caller).map(Pairing::view);
    }

    /**
     * The pairing under which others are to be laid, as their drafts will find it.
     *
     * @throws UnknownParent if there is none in the caller's scope
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.StatusForbids if it is not put to its sides yet, or is no more
     */
    public PairingView parent(UUID id, Caller caller) {
        if (find(new PairingId(id), caller).isEmpty()) {
            throw new UnknownParent(id);
        }
        Pairing parent = pairings.findParentForShare(id);
        parent.status().checkMayHaveBelow();
        return parent.view();
    }

    public Page<PairingView> list(Filter filter, PageRequest page, Caller caller) {
        List<PairingView> found = pairings.inScope(filter, page, caller).stream()
                .map(Pairing::view)
                .toList();
        return page.page(found, pairing -> pairing.id().value());
    }

    public Page<HistoryEntry> history(PairingId id, PageRequest page, Caller caller) {
        return PartnerAccess.shownTo(
                caller, history.of(pairings.inScope(id, caller).id().value(), page));
    }

    public Page<TermsVersion> terms(PairingId id, PageRequest page, Caller caller) {
        return versions.of(pairings.inScope(id, caller).id().value(), page);
    }

    /** @throws org.jiedui.pairing.lifecycle.PairingRefusals.TermsVersionNotFound if terms of that version were never put to the sides */
    public TermsVersion terms(PairingId id, int number, Caller caller) {
        return versions.of(pairings.inScope(id, caller).id().value(), number);
    }

    /** The pairing as it is until the running transaction ends; others may read it so, too. */
    @Transactional(Transactional.TxType.MANDATORY)
    public PairingView findForShare(PairingId id, Caller caller) {
        return pairings.inScope(id, caller, LockModeType.PESSIMISTIC_READ).view();
    }

    /** The pairing as it is until the running transaction ends, for who changes what belongs to it; one at a time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public PairingView findForUpdate(PairingId id, Caller caller) {
        return pairings.inScope(id, caller, LockModeType.PESSIMISTIC_WRITE).view();
    }

    /**
     * The pairing, for one of its sides, which is in force until the running transaction ends.
     *
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.NotASide if the caller is the liaison of neither side
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingNotInForce if it is not in force now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PairingView findInForceForShare(PairingId id, Caller caller) {
        PairingView pairing = findForShare(id, caller);
        pairing.sides().of(caller);
        pairing.status().checkInForce();
        return pairing;
    }

    /**
     * The pairing, with the latest of the terms that it is or that continue it, which is in force until the running
     * transaction ends: what was begun in one term goes on in the next.
     *
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingNotInForce if none of them is in force now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PairingView findContinuedForShare(PairingId id, Caller caller) {
        PairingView pairing = get(id, caller);
        Stream<?> terms = pairings.getEntityManager()
                .createNativeQuery(TERM_IN_FORCE, UUID.class)
                .setParameter(1, id.value())
                .getResultStream();
        PairingId term =
                terms.findFirst().map(found -> new PairingId((UUID) found)).orElse(id);
        PairingView unusedTerm = findInForceForShare(term, caller);
        return pairing;
    }

    /**
     * Which pairings a list shows; an absent criterion does not restrict it.
     *
     * @param parent those that lie directly under that one
     * @param region those with a side in that region or below it
     */
    public record Filter(
            @Nullable PairingStatus status,
            @Nullable String programme,
            @Nullable UUID parent,
            @Nullable Verification verification,
            @Nullable RegionCode region) {

        RegionRange range() {
            return region == null ? RegionRange.EVERYTHING : region.range();
        }
    }
}
