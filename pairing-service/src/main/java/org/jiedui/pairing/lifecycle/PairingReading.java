package org.jiedui.pairing.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.pairing.lifecycle.PairingRefusals.UnknownParent;
import org.jspecify.annotations.Nullable;

/** Looks pairings up, within the caller's scope. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class PairingReading {

    /** How the names of grant changes begin in the history; the sides of a pairing read them, partner systems do not. */
    public static final String GRANT_CHANGE = "partner-";

    private final Pairings pairings;
    private final TermsVersions versions;
    private final ChangeHistory history;

    PairingReading(Pairings pairings, TermsVersions versions, ChangeHistory history) {
        this.pairings = pairings;
        this.versions = versions;
        this.history = history;
    }

    /** @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingNotFound if there is none in the caller's scope */
    public PairingView get(PairingId id, Caller caller) {
        return pairings.inScope(id, caller);
    }

    /** None if it is not in the caller's scope. */
    public Optional<PairingView> find(PairingId id, Caller caller) {
        return pairings.find(id, caller);
    }

    /**
     * The sides of the pairing under which others are to be placed, as their drafts will find it.
     *
     * @throws UnknownParent if there is none in the caller's scope
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.StatusForbids if it is not proposed to its sides yet, or is over
     */
    @Transactional
    public Sides sidesOfParent(PairingId id, Caller caller) {
        if (find(id, caller).isEmpty()) {
            throw new UnknownParent(id);
        }
        Pairing parent = pairings.findParentForShare(id);
        parent.status().checkMayHaveBelow();
        return parent.sides();
    }

    public Page<PairingView> list(Filter filter, PageRequest page, Caller caller) {
        return pairings.inScope(filter, page, caller);
    }

    public Page<HistoryEntry> history(PairingId id, PageRequest page, Caller caller) {
        Page<HistoryEntry> all = history.of(get(id, caller).id().value(), page);
        if (!caller.is(Roles.PARTNER)) {
            return all;
        }
        return new Page<>(
                all.items().stream()
                        .filter(entry -> !entry.change().startsWith(GRANT_CHANGE))
                        .toList(),
                all.next());
    }

    public Page<TermsVersion> terms(PairingId id, PageRequest page, Caller caller) {
        return versions.of(get(id, caller).id(), page);
    }

    /** @throws org.jiedui.pairing.lifecycle.PairingRefusals.TermsVersionNotFound if that version was never proposed to the sides */
    public TermsVersion terms(PairingId id, int number, Caller caller) {
        return versions.of(get(id, caller).id(), number);
    }

    /** The pairing as it is until the running transaction ends; others may read it so, too. */
    @Transactional(TxType.MANDATORY)
    public PairingView findForShare(PairingId id, Caller caller) {
        return pairings.inScopeForShare(id, caller);
    }

    /** The pairing as it is until the running transaction ends, for who changes what belongs to it; one at a time. */
    @Transactional(TxType.MANDATORY)
    public PairingView findForUpdate(PairingId id, Caller caller) {
        return pairings.inScopeForUpdate(id, caller);
    }

    /**
     * The pairing, for one of its sides, which is in force until the running transaction ends.
     *
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.NotASide if the caller is the liaison of neither side
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingNotInForce if it is not in force now
     * @throws org.jiedui.pairing.party.PartyRefusals.PartyIsDissolved if one of the sides was dissolved
     */
    @Transactional(TxType.MANDATORY)
    public PairingView findInForceForShare(PairingId id, Caller caller) {
        PairingView pairing = findForShare(id, caller);
        pairing.sides().of(caller);
        pairing.status().checkInForce();
        pairing.checkBothStand();
        return pairing;
    }

    /**
     * The pairing, while the latest of the terms that it is or that continue it stays in force until the running transaction
     * ends: what was begun in one term goes on in the next.
     *
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingNotInForce if none of them is in force now
     */
    @Transactional(TxType.MANDATORY)
    public PairingView findContinuedForShare(PairingId id, Caller caller) {
        PairingView pairing = get(id, caller);
        PairingView unusedTerm = findInForceForShare(pairings.termInForce(id).orElse(id), caller);
        return pairing;
    }

    /**
     * Which pairings a list shows; an absent criterion does not restrict it.
     *
     * @param statuses any of them; none restricts nothing
     * @param parent those directly under that one
     * @param region those with a side in that region or below it
     */
    public record Filter(
            List<PairingStatus> statuses,
            @Nullable String programme,
            @Nullable PairingId parent,
            @Nullable Verification verification,
            @Nullable RegionCode region) {}
}
