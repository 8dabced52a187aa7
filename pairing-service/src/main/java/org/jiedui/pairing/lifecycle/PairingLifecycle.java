package org.jiedui.pairing.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.jiedui.events.PairingEvent;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.pairing.agreement.Terms;
import org.jiedui.pairing.party.PartyDirectory;
import org.jiedui.pairing.party.PartyView;
import org.jiedui.pairing.programme.ProgrammeRules;
import org.jiedui.pairing.programme.ProgrammeView;
import org.jiedui.pairing.standing.Ending;
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
     * @throws org.jiedui.pairing.programme.LevelsNotAllowed if the programme does not pair parties of these levels
     * @throws org.jiedui.pairing.programme.ParentRequired if one of the programme lies under another
     * @throws org.jiedui.pairing.programme.ParentNotAllowed if one of the programme stands for itself
     * @throws UnknownParent if it is to lie under a pairing that is not there
     */
    public PairingView draft(Draft draft, Caller caller) {
        PartyView leading = parties.current(draft.leading());
        PartyView partner = parties.current(draft.partner());
        ProgrammeView programme = programmes.get(draft.programme());
        programme.checkLevels(leading, partner);
        programme.checkParent(draft.parent() != null);
        Pairing pairing = draft.pairing(leading, partner, caller, clock.instant());
        if (draft.parent() != null) {
            pairing.layUnder(pairings.parent(draft.parent()));
        }
        pairings.persist(pairing);
        Attribution by = Attribution.of(caller).on(draft.terms().document());
        history.record(pairing.id().value(), "drafted", by);
        pairings.flush();
        return pairing.view();
    }

    /** @param until last day on which the sides can consent; a quarter from today if absent */
    public PairingView propose(PairingId id, ExpectedVersion expected, @Nullable LocalDate until, Caller caller) {
        Attribution by = Attribution.of(caller);
        return change(id, expected, caller, by, pairing -> pairing.propose(until, caller, clock.instant()));
    }

    /** Puts a rejected or expired proposal to both sides again. */
    public PairingView reopen(PairingId id, ExpectedVersion expected, @Nullable LocalDate until, Caller caller) {
        Attribution by = Attribution.of(caller);
        return change(id, expected, caller, by, pairing -> pairing.reopen(until, caller, clock.instant()));
    }

    /** Changes the terms; consents given before are void. */
    public PairingView counter(PairingId id, ExpectedVersion expected, Terms terms, Caller caller) {
        Attribution by = Attribution.of(caller).on(terms.document());
        return change(id, expected, caller, by, pairing -> pairing.counter(terms, caller, clock.instant()));
    }

    /**
     * Consents for the caller's side to exactly the version it has seen; the second consent brings it into force.
     *
     * @throws org.jiedui.pairing.programme.PartyAlreadyPaired if the programme's limit would be exceeded
     */
    public PairingView consent(PairingId id, ExpectedVersion expected, @Nullable String document, Caller caller) {
        Attribution by = Attribution.of(caller).on(document);
        return change(id, expected, caller, by, pairing -> pairing.consent(caller, clock.instant()));
    }

    public PairingView reject(PairingId id, ExpectedVersion expected, String reason, Caller caller) {
        Attribution by = Attribution.of(caller).because(reason);
        return change(id, expected, caller, by, pairing -> pairing.reject(reason, caller, clock.instant()));
    }

    public PairingView withdraw(PairingId id, ExpectedVersion expected, String reason, Caller caller) {
        Attribution by = Attribution.of(caller).because(reason);
        return change(id, expected, caller, by, pairing -> pairing.withdraw(reason, caller, clock.instant()));
    }

    public PairingView suspend(PairingId id, ExpectedVersion expected, Ground ground, Caller caller) {
        Attribution by = ground.attribution(caller);
        return change(id, expected, caller, by, pairing -> pairing.suspend(ground.reason(), caller, clock.instant()));
    }

    public PairingView resume(PairingId id, ExpectedVersion expected, @Nullable String document, Caller caller) {
        Attribution by = Attribution.of(caller).on(document);
        return change(id, expected, caller, by, pairing -> pairing.resume(caller, clock.instant()));
    }

    public PairingView end(PairingId id, ExpectedVersion expected, Ending ending, Ground ground, Caller caller) {
        Attribution by = ground.attribution(caller);
        return change(
                id, expected, caller, by, pairing -> pairing.end(ending, ground.reason(), caller, clock.instant()));
    }

    /**
     * Puts a further term of a pairing to both sides; the former stays as it is, and ends when the further one comes
     * into force.
     *
     * @throws RenewedAlready if it has a further term already
     */
    public PairingView renew(PairingId id, Terms terms, Caller caller) {
        Pairing former = pairings.inScope(id, caller);
        PairingView last = former.view();
        PartyView leading = parties.get(last.leading().partyId(), null);
        PartyView partner = parties.get(last.partner().partyId(), null);
        Pairing renewal = former.renewal(terms, leading, partner, caller, clock.instant());
        PairingEvent renewed = renewal.propose(null, caller, clock.instant());
        pairings.persistAndFlush(renewal);
        announcement.of(renewed, renewal, Attribution.of(caller).on(terms.document()));
        return renewal.view();
    }

    private PairingView change(
            PairingId id,
            ExpectedVersion expected,
            Caller caller,
            Attribution by,
            Function<Pairing, PairingEvent> decision) {
        Pairing pairing = pairings.toChange(id, expected, caller);
        announcement.of(decision.apply(pairing), pairing, by);
        pairings.flush();
        return pairing.view();
    }

    /** Why a side does something, and the document it rests on. */
    public record Ground(String reason, @Nullable String document) {
        Attribution attribution(Caller caller) {
            return Attribution.of(caller).because(reason).on(document);
        }
    }
}
