package org.jiedui.pairing.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jiedui.events.PairingEvent;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.pairing.lifecycle.PairingRefusals.UnknownParent;
import org.jiedui.pairing.party.PartyDirectory;
import org.jiedui.pairing.party.PartyView;
import org.jiedui.pairing.programme.ProgrammeRules;
import org.jiedui.pairing.programme.ProgrammeView;
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
     * @throws org.jiedui.pairing.programme.ProgrammeRefusals.ParentRequired if one of the programme lies under another
     * @throws org.jiedui.pairing.programme.ProgrammeRefusals.ParentNotAllowed if one of the programme stands for itself
     * @throws UnknownParent if it is to lie under a pairing that is not there
     */
    public PairingView draft(Draft draft, Ground ground, Caller caller) {
        draft.checkMayBeDraftedBy(caller);
        PartyView leading = parties.findForShare(draft.leading());
        PartyView partner = parties.findForShare(draft.partner());
        ProgrammeView programme = programmes.get(draft.programme());
        programme.checkLevels(leading, partner);
        programmes.checkReach(programme.code(), leading.id(), partner.id());
        programme.checkParent(draft.parent() != null);
        Pairing pairing = draft.pairing(leading, partner, caller, clock.instant());
        if (draft.parent() != null) {
            pairing.layUnder(pairings.findParentForShare(draft.parent()));
        }
        pairings.persist(pairing);
        return settled(pairing, Optional.empty(), "drafted", ground.attribution(caller));
    }

    /** @param until last day on which the sides can consent; a quarter from today if absent */
    public PairingView propose(
            PairingId id, ExpectedVersion expected, @Nullable LocalDate until, Ground ground, Caller caller) {
        Pairing pairing =
                pairings.toChange(id, expected, caller, found -> found.sides().checkMayRegister(caller));
        PairingEvent proposed = pairing.propose(until, caller, clock.instant());
        return settled(pairing, Optional.of(proposed), "changed", ground.attribution(caller));
    }

    /** Puts a rejected or expired proposal to both sides again. */
    public PairingView reopen(
            PairingId id, ExpectedVersion expected, @Nullable LocalDate until, Ground ground, Caller caller) {
        return changeAsASide(id, expected, caller, ground, pairing -> pairing.reopen(until, caller, clock.instant()));
    }

    /** Changes the terms; consents given before are void. */
    public PairingView counter(PairingId id, ExpectedVersion expected, Terms terms, Ground ground, Caller caller) {
        Pairing pairing = pairings.toChange(id, expected, caller, found -> found.checkMayEdit(caller));
        Optional<PairingEvent> countered = pairing.counter(terms, caller, clock.instant());
        return settled(pairing, countered, "edited", ground.attribution(caller));
    }

    /**
     * Consents for the caller's side to exactly the version it has seen; the second consent brings it into force.
     *
     * @throws org.jiedui.pairing.programme.ProgrammeRefusals.PartyAlreadyPaired if the programme's limit would be exceeded
     */
    public PairingView consent(PairingId id, ExpectedVersion expected, Ground ground, Caller caller) {
        return changeAsASide(id, expected, caller, ground, pairing -> pairing.consent(caller, clock.instant()));
    }

    public PairingView reject(PairingId id, ExpectedVersion expected, Ground ground, Caller caller) {
        return changeAsASide(
                id, expected, caller, ground, pairing -> pairing.reject(ground.stated(), caller, clock.instant()));
    }

    public PairingView withdraw(PairingId id, ExpectedVersion expected, Ground ground, Caller caller) {
        Pairing pairing = pairings.toChange(id, expected, caller, found -> found.checkMayTakeBack(caller));
        Optional<PairingEvent> withdrawn = pairing.withdraw(ground.stated(), caller, clock.instant());
        return settled(pairing, withdrawn, "withdrawn", ground.attribution(caller));
    }

    /** Corrects how sure it is that the pairing exists, on the ground of a source; said again it changes nothing. */
    public PairingView verify(
            PairingId id, ExpectedVersion expected, Verification verification, String source, Caller caller) {
        Pairing pairing =
                pairings.toChange(id, expected, caller, found -> found.sides().checkMayRegister(caller));
        PairingView known = pairing.view();
        if (known.says(verification, source)) {
            return known;
        }
        Optional<PairingEvent> verified = pairing.verify(verification, source, caller, clock.instant());
        return settled(pairing, verified, "verified", Attribution.of(caller).on(source));
    }

    public PairingView suspend(PairingId id, ExpectedVersion expected, Ground ground, Caller caller) {
        return changeAsASide(
                id, expected, caller, ground, pairing -> pairing.suspend(ground.stated(), caller, clock.instant()));
    }

    public PairingView resume(PairingId id, ExpectedVersion expected, Ground ground, Caller caller) {
        return changeAsASide(id, expected, caller, ground, pairing -> pairing.resume(caller, clock.instant()));
    }

    public PairingView end(PairingId id, ExpectedVersion expected, Ending ending, Ground ground, Caller caller) {
        return changeAsASide(
                id, expected, caller, ground, pairing -> pairing.end(ending, ground.stated(), caller, clock.instant()));
    }

    /**
     * Puts a further term of a pairing to both sides; the former stays as it is, and ends on the eve of the further one
     * if that has come into force.
     *
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.RenewedAlready if it has a further term already
     */
    public PairingView renew(PairingId id, Renewal further, Ground ground, Caller caller) {
        PairingView former = pairings.inScope(id, caller).view();
        former.sides().of(caller);
        PartyView leading = parties.findForShare(former.leading().partyId());
        PartyView partner = parties.findForShare(former.partner().partyId());
        ProgrammeView programme = programmes.get(former.programme());
        programme.checkLevels(leading, partner);
        programmes.checkReach(programme.code(), leading.id(), partner.id());
        programme.checkParent(former.parent() != null);
        Pairing renewal = further.pairing(former, leading, partner, caller, clock.instant());
        if (former.parent() != null) {
            renewal.layUnder(pairings.findParentForShare(former.parent().value()));
        }
        PairingEvent renewed = renewal.propose(null, caller, clock.instant());
        pairings.persist(renewal);
        return settled(renewal, Optional.of(renewed), "renewed", ground.attribution(caller));
    }

    private PairingView changeAsASide(
            PairingId id,
            ExpectedVersion expected,
            Caller caller,
            Ground ground,
            Function<Pairing, PairingEvent> decision) {
        Pairing pairing =
                pairings.toChange(id, expected, caller, found -> found.sides().of(caller));
        PairingEvent event = decision.apply(pairing);
        return settled(pairing, Optional.of(event), "changed", ground.attribution(caller));
    }

    /** @param silently how the history calls a change that the world does not hear of */
    private PairingView settled(Pairing pairing, Optional<PairingEvent> event, String silently, Attribution by) {
        event.ifPresentOrElse(
                told -> announcement.of(told, pairing, by),
                () -> history.record(pairing.id().value(), silently, by, (long)
                        pairing.view().termsVersion()));
        pairings.flush();
        return pairing.view();
    }
}
