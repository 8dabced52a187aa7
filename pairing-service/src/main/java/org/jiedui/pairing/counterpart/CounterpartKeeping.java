package org.jiedui.pairing.counterpart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent.CounterpartRole;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.counterpart.CounterpartRefusals.CounterpartNotFound;
import org.jiedui.pairing.counterpart.CounterpartRefusals.CounterpartOfTheOtherSide;
import org.jiedui.pairing.counterpart.CounterpartRefusals.SideWouldLackCounterpart;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingReading;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jspecify.annotations.Nullable;

/** Naming, replacing and dismissing the counterparts of a pairing; each side for itself. */
@ApplicationScoped
@Transactional
public class CounterpartKeeping {

    private final Counterparts counterparts;
    private final PairingReading pairings;
    private final Publication publication;
    private final Clock clock;

    CounterpartKeeping(Counterparts counterparts, PairingReading pairings, Publication publication, Clock clock) {
        this.counterparts = counterparts;
        this.pairings = pairings;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * Names a lead unit or a liaison post of the caller's side.
     *
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.NotASide if the caller is the liaison of neither side
     * @throws org.jiedui.pairing.counterpart.CounterpartRefusals.DayOutOfReach if it would begin before the pairing, or too far ahead
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingIsADraft if the pairing was not proposed yet, so that no event may
     *     name it
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingIsOver if the pairing has ended, or will not come about as it was proposed
     */
    public CounterpartView designate(PairingId id, CounterpartRole role, Designation named, Caller caller) {
        Attribution by = Attribution.of(caller).on(named.document());
        SideRoster roster = change(id, caller, by, side -> side.designate(role, named, clock.instant()));
        return counterparts.get(id, roster.newest().id(), caller);
    }

    /**
     * Puts another in the place of one, as a record of its own; answers the next. One that has not begun to serve may make
     * way for one that begins earlier.
     *
     * @throws CounterpartOfTheOtherSide if it is none of the caller's side
     */
    public CounterpartView replace(PairingId id, CounterpartId former, Change change, Designation next) {
        String reason = change.why().requiredReason();
        SideRoster roster = change(
                id,
                change.caller(),
                change.attribution(),
                side -> side.replace(seen(former, side, change), next, reason, clock.instant()));
        return counterparts.get(id, roster.newest().id(), change.caller());
    }

    /**
     * Gives up a liaison post of the caller's side.
     *
     * @param last its last day
     * @throws SideWouldLackCounterpart if no other post remains
     */
    public CounterpartView dismiss(PairingId id, CounterpartId former, Change change, LocalDate last) {
        String reason = change.why().requiredReason();
        SideRoster unused = change(
                id,
                change.caller(),
                change.attribution(),
                side -> side.dismiss(seen(former, side, change), last, reason, clock.instant()));
        return counterparts.get(id, former, change.caller());
    }

    /** Who answered for both sides on that date, today by default, and what is missing. */
    public CounterpartsOnDate on(PairingId id, @Nullable LocalDate on, Caller caller) {
        LocalDate day = on == null ? ChinaTime.dateOf(clock.instant()) : on;
        return onDate(pairings.get(id, caller).id(), day, caller);
    }

    /** The same for who has seen the pairing already; one statement. */
    public CounterpartsOnDate onDate(PairingId seen, LocalDate on, Caller caller) {
        return CounterpartsOnDate.of(counterparts.of(seen, caller), on);
    }

    /** Those the pairing ever had, each with its days, document and reason; newest first. */
    public Page<CounterpartView> ever(PairingId id, PageRequest page, Caller caller) {
        return counterparts.list(pairings.get(id, caller).id(), page, caller);
    }

    /** @throws CounterpartNotFound if the pairing never had it */
    public CounterpartView get(PairingId pairing, CounterpartId id, Caller caller) {
        return counterparts.get(pairings.get(pairing, caller).id(), id, caller);
    }

    private SideRoster change(
            PairingId id, Caller caller, Attribution by, Function<SideRoster, CounterpartEvent> decision) {
        PairingView pairing = pairings.findForShare(id, caller);
        SideOfPairing side = pairing.sides().of(caller);
        SideRoster roster = counterparts.findForUpdate(pairing, side);
        CounterpartEvent event = decision.apply(roster);
        counterparts.save(pairing, side, roster);
        publication.announce(event, by);
        return roster;
    }

    /** @throws org.jiedui.kit.precondition.StaleVersion if it has changed since the caller saw it */
    private static Counterpart seen(CounterpartId id, SideRoster roster, Change change) {
        Counterpart found = roster.get(id);
        change.check(found.version());
        return found;
    }
}
