package org.jiedui.pairing.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jiedui.events.PairingEvent;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.pairing.lifecycle.PairingRefusals.UnknownParent;
import org.jiedui.pairing.party.PartyDirectory;
import org.jiedui.pairing.party.PartyView;
import org.jiedui.pairing.programme.ProgrammeRules;
import org.jspecify.annotations.Nullable;

/** What can be done with a pairing, from its draft to its end and its next term. */
@ApplicationScoped
@Transactional
public class PairingLifecycle {

    private final Pairings pairings;
    private final PartyDirectory parties;
    private final ProgrammeRules programmes;
    private final PairingAnnouncement announcement;
    private final ChangeHistory history;
    private final Clock clock;

    PairingLifecycle(
            Pairings pairings,
            PartyDirectory parties,
            ProgrammeRules programmes,
            PairingAnnouncement announcement,
            ChangeHistory history,
            Clock clock) {
        this.pairings = pairings;
        this.parties = parties;
        this.programmes = programmes;
        this.announcement = announcement;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Drafts a pairing of two parties as they are called today.
     *
     * @throws org.jiedui.pairing.programme.ProgrammeRefusals.LevelsNotAllowed if the programme does not pair parties of these levels
     * @throws org.jiedui.pairing.programme.ProgrammeRefusals.OutOfReach if it does not pair parties as far apart
     * @throws org.jiedui.pairing.programme.ProgrammeRefusals.ParentRequired if a pairing of the programme needs one above it
     * @throws org.jiedui.pairing.programme.ProgrammeRefusals.ParentNotAllowed if a pairing of the programme stands for itself
     * @throws UnknownParent if it is to be placed under a pairing that is not there
     */
    public PairingView draft(Draft draft, Justification why, Caller caller) {
        draft.checkMayBeDraftedBy(caller);
        PartyView leading = parties.findForShare(draft.leading());
        PartyView partner = parties.findForShare(draft.partner());
        programmes.checkDraft(draft.programme(), leading, partner, draft.parent() != null);
        Pairing pairing = draft.pairing(leading, partner, caller, clock.instant());
        if (draft.parent() != null) {
            pairing.placeUnder(pairings.findParentForShare(draft.parent()));
        }
        pairings.persist(pairing);
        return saved(pairing, Optional.empty(), "drafted", why.attribution(caller), caller);
    }

    /** @param until last day on which the sides can consent; a quarter from today if absent */
    public PairingView propose(PairingId id, Change change, @Nullable LocalDate until) {
        return change(
                id, change, PairingAction.PROPOSE, pairing -> pairing.propose(until, change.caller(), clock.instant()));
    }

    /** Proposes what was rejected or has expired to both sides again. */
    public PairingView reopen(PairingId id, Change change, @Nullable LocalDate until) {
        return change(
                id, change, PairingAction.REOPEN, pairing -> pairing.reopen(until, change.caller(), clock.instant()));
    }

    /** Changes the terms; consents given before are void. */
    public PairingView reviseTerms(PairingId id, Change change, Terms terms) {
        Pairing pairing = toChange(id, change, PairingAction.REVISE_TERMS);
        Optional<PairingEvent> revised = pairing.reviseTerms(terms, change.caller(), clock.instant());
        return saved(pairing, revised, "edited", change.attribution(), change.caller());
    }

    /**
     * Consents for the caller's side to exactly the version it has seen; the second consent brings it into force.
     *
     * @throws org.jiedui.pairing.programme.ProgrammeRefusals.PartyAlreadyPaired if the programme's limit would be exceeded
     */
    public PairingView consent(PairingId id, Change change) {
        return change(id, change, PairingAction.CONSENT, pairing -> pairing.consent(change.caller(), clock.instant()));
    }

    public PairingView reject(PairingId id, Change change) {
        String reason = change.why().requiredReason();
        return change(
                id, change, PairingAction.REJECT, pairing -> pairing.reject(reason, change.caller(), clock.instant()));
    }

    public PairingView withdraw(PairingId id, Change change) {
        Pairing pairing = pairings.toChange(id, change, PairingAction.WITHDRAW);
        Optional<PairingEvent> withdrawn =
                pairing.withdraw(change.why().requiredReason(), change.caller(), clock.instant());
        return saved(pairing, withdrawn, "withdrawn", change.attribution(), change.caller());
    }

    /** Corrects how sure it is that the pairing exists, on the ground of a source; said again it changes nothing. */
    public PairingView verify(PairingId id, Change change, Verification verification, String source) {
        Pairing pairing = pairings.toChange(id, change, PairingAction.VERIFY);
        if (pairing.says(verification, source)) {
            return pairings.inScope(id, change.caller());
        }
        Optional<PairingEvent> verified = pairing.verify(verification, source, change.caller(), clock.instant());
        return saved(pairing, verified, "verified", change.attribution().on(source), change.caller());
    }

    public PairingView suspend(PairingId id, Change change) {
        String reason = change.why().requiredReason();
        return change(
                id,
                change,
                PairingAction.SUSPEND,
                pairing -> pairing.suspend(reason, change.caller(), clock.instant()));
    }

    public PairingView resume(PairingId id, Change change) {
        return change(id, change, PairingAction.RESUME, pairing -> pairing.resume(change.caller(), clock.instant()));
    }

    public PairingView end(PairingId id, Change change, Ending ending) {
        String explanation = change.why().requiredReason();
        return change(
                id,
                change,
                PairingAction.END,
                pairing -> pairing.end(ending, explanation, change.caller(), clock.instant()));
    }

    /**
     * Proposes a further term of a pairing to both sides. The old term stays as it is; once the further one is agreed, it
     * ends the day before that starts.
     *
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.RenewedAlready if it has a further term already
     */
    public PairingView renew(PairingId id, Renewal further, Justification why, Caller caller) {
        Pairing former = pairings.toContinue(id, caller);
        former.checkCaller(PairingAction.RENEW, caller);
        PartyView leading = parties.findForShare(former.agreement().leading().partyId());
        PartyView partner = parties.findForShare(former.agreement().partner().partyId());
        UUID above = former.provenance().parent();
        PairingId parent = above == null ? null : new PairingId(above);
        programmes.checkDraft(former.programme(), leading, partner, parent != null);
        Pairing renewal = further.pairing(former, leading, partner, caller, clock.instant());
        if (parent != null) {
            renewal.placeUnder(pairings.findParentForShare(parent));
        }
        PairingEvent renewed = renewal.propose(null, caller, clock.instant());
        pairings.persist(renewal);
        return saved(renewal, Optional.of(renewed), "renewed", why.attribution(caller), caller);
    }

    private PairingView change(
            PairingId id, Change change, PairingAction action, Function<Pairing, PairingEvent> decision) {
        Pairing pairing = toChange(id, change, action);
        PairingEvent event = decision.apply(pairing);
        return saved(pairing, Optional.of(event), "changed", change.attribution(), change.caller());
    }

    /** The parties first: whoever dissolves one locks it before its pairings. */
    private Pairing toChange(PairingId id, Change change, PairingAction action) {
        Pairing pairing = pairings.toChange(id, change, action);
        if (action.needsBothToStand()) {
            Agreement agreement = pairing.agreement();
            parties.checkStandForShare(
                    List.of(agreement.leading().partyId(), agreement.partner().partyId()));
        }
        return pairing;
    }

    /** @param unpublished how the history calls a change that is not published */
    private PairingView saved(
            Pairing pairing, Optional<PairingEvent> event, String unpublished, Attribution by, Caller caller) {
        event.ifPresentOrElse(
                published -> announcement.of(published, pairing, by),
                () -> history.record(pairing.id().value(), unpublished, by, (long)
                        pairing.agreement().termsVersion()));
        return pairings.inScope(pairing.id(), caller);
    }
}
