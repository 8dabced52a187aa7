package org.jiedui.pairing.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.pairing.agreement.TermsVersion;
import org.jiedui.pairing.agreement.TermsVersions;
import org.jiedui.pairing.standing.PairingStatus;
import org.jspecify.annotations.Nullable;

/** Looks pairings up, within the caller's scope. */
@ApplicationScoped
@Transactional
public class PairingReading {

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

    public Page<PairingView> list(Filter filter, PageRequest page, Caller caller) {
        List<PairingView> found = pairings.inScope(filter, page, caller).stream()
                .map(Pairing::view)
                .toList();
        return page.page(found, pairing -> pairing.id().value());
    }

    public Page<HistoryEntry> history(PairingId id, PageRequest page, Caller caller) {
        return history.of(pairings.inScope(id, caller).id().value(), page);
    }

    public Page<TermsVersion> terms(PairingId id, PageRequest page, Caller caller) {
        return versions.of(pairings.inScope(id, caller).id().value(), page);
    }

    /** @throws org.jiedui.pairing.agreement.TermsVersionNotFound if terms of that version were never put to the sides */
    public TermsVersion terms(PairingId id, int number, Caller caller) {
        return versions.of(pairings.inScope(id, caller).id().value(), number);
    }

    /**
     * The pairing, held in force until the running transaction ends.
     *
     * @throws org.jiedui.pairing.standing.PairingNotInForce if it is not in force now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PairingView inForce(PairingId id, Caller caller) {
        Pairing pairing = pairings.inScope(id, caller);
        pairings.getEntityManager().refresh(pairing, LockModeType.PESSIMISTIC_READ);
        pairing.status().checkInForce();
        return pairing.view();
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
