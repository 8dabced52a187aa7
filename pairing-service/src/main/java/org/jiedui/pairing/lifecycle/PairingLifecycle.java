package org.jiedui.pairing.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jiedui.events.PairingEvent;
import org.jiedui.events.PairingEvent.EndReason;
import org.jiedui.events.PairingEvent.PairingActivated;
import org.jiedui.events.PairingEvent.PairingConsented;
import org.jiedui.events.PairingEvent.PairingCountered;
import org.jiedui.events.PairingEvent.PairingEnded;
import org.jiedui.events.PairingEvent.PairingProposed;
import org.jiedui.events.PairingEvent.PairingWithdrawn;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.pairing.party.PartyDirectory;
import org.jiedui.pairing.party.PartyView;
import org.jiedui.pairing.programme.ProgrammeRules;
import org.jspecify.annotations.Nullable;

/** What can be done with a pairing, from its draft to its end. */
@ApplicationScoped
@Transactional
public class PairingLifecycle {

    private final Pairings pairings;
    private final PartyDirectory parties;
    private final ProgrammeRules programmes;
    private final Publication publication;
    private final ChangeHistory history;
    private final Clock clock;

    PairingLifecycle(
            Pairings pairings,
            PartyDirectory parties,
            ProgrammeRules programmes,
            Publication publication,
            ChangeHistory history,
            Clock clock) {
        this.pairings = pairings;
        this.parties = parties;
        this.programmes = programmes;
        this.publication = publication;
        this.history = history;
        this.clock = clock;
    }

    /** Drafts a pairing of two parties as they are called today. */
    public PairingView draft(Draft draft, Caller caller) {
        PartyView leading = parties.current(draft.leading());
        PartyView partner = parties.current(draft.partner());
        programmes.checkLevels(draft.programme(), leading, partner);
        Pairing pairing = Pairing.draft(draft, leading, partner, caller, clock.instant());
        pairings.persist(pairing);
        history.record(
                pairing.id().value(),
                "drafted",
                Attribution.of(caller).on(draft.terms().document()));
        pairings.flush();
        return pairing.view();
    }

    public PairingView propose(PairingId id, ExpectedVersion expected, Caller caller) {
        return change(
                id, expected, caller, Attribution.of(caller), pairing -> pairing.propose(caller, clock.instant()));
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

    public PairingView withdraw(PairingId id, ExpectedVersion expected, String reason, Caller caller) {
        Attribution by = Attribution.of(caller).because(reason);
        return change(id, expected, caller, by, pairing -> pairing.withdraw(reason, caller, clock.instant()));
    }

    public PairingView end(PairingId id, ExpectedVersion expected, Ending ending, Caller caller) {
        Attribution by = Attribution.of(caller).because(ending.explanation());
        return change(id, expected, caller, by, pairing -> pairing.end(ending, caller, clock.instant()));
    }

    public PairingView get(PairingId id, Caller caller) {
        return pairings.inScope(id, caller).view();
    }

    public Page<PairingView> list(Filter filter, PageRequest page, Caller caller) {
        List<PairingView> found = pairings.inScope(filter, page, caller).stream()
                .map(Pairing::view)
                .toList();
        return page.page(found, pairing -> pairing.id().value());
    }

    public List<HistoryEntry> history(PairingId id, Caller caller) {
        return history.of(pairings.inScope(id, caller).id().value());
    }

    /**
     * The pairing, held in force until the running transaction ends.
     *
     * @throws PairingNotInForce if it is not in force now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PairingView inForce(PairingId id, Caller caller) {
        Pairing pairing = pairings.inScope(id, caller);
        pairings.getEntityManager().refresh(pairing, LockModeType.PESSIMISTIC_READ);
        return pairing.checkedInForce().view();
    }

    private PairingView change(
            PairingId id,
            ExpectedVersion expected,
            Caller caller,
            Attribution by,
            Function<Pairing, PairingEvent> decision) {
        Pairing pairing = pairings.toChange(id, expected, caller);
        PairingEvent event = decision.apply(pairing);
        settleSeats(event, pairing.view());
        publication.announce(event, by);
        pairings.flush();
        return pairing.view();
    }

    private void settleSeats(PairingEvent event, PairingView pairing) {
        switch (event) {
            case PairingActivated activated ->
                programmes.takeSeats(
                        pairing.programme(),
                        pairing.id().value(),
                        pairing.leading().partyId(),
                        pairing.partner().partyId());
            case PairingEnded ended -> programmes.releaseSeats(pairing.id().value());
            case PairingProposed proposed -> {}
            case PairingCountered countered -> {}
            case PairingConsented consented -> {}
            case PairingWithdrawn withdrawn -> {}
        }
    }

    /** What a pairing is drafted from. */
    public record Draft(
            String programme,
            RegionCode leading,
            RegionCode partner,
            Terms terms,
            Verification verification,
            @Nullable String source) {}

    /** How a pairing ends. */
    public record Ending(EndReason reason, LocalDate on, String explanation) {}

    /** Which pairings a list shows; an absent criterion does not restrict it. */
    public record Filter(
            @Nullable PairingStatus status,
            @Nullable String programme,
            @Nullable RegionCode region) {}
}
