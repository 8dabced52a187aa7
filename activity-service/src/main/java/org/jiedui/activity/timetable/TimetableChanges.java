package org.jiedui.activity.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jiedui.activity.pair.PairKeeping;
import org.jiedui.activity.pair.PairView;
import org.jiedui.activity.timetable.TimetableRefusals.TimetableNotFound;
import org.jiedui.activity.timetable.TimetableRefusals.TimetableStatusForbids;
import org.jiedui.events.TimetableEvent;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.precondition.Change;
import org.jiedui.knownparties.pair.PairingId;

/**
 * Carries out a change of a timetable: who may, on which version, what is published and recorded. It locks the row of the
 * timetable before anything else; nobody who has locked an activity or an obligation locks a timetable.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TimetableChanges {

    private final Timetables timetables;
    private final PairKeeping pairs;
    private final Publication publication;
    private final ChangeHistory history;
    private final Clock clock;

    TimetableChanges(
            Timetables timetables, PairKeeping pairs, Publication publication, ChangeHistory history, Clock clock) {
        this.timetables = timetables;
        this.pairs = pairs;
        this.publication = publication;
        this.history = history;
        this.clock = clock;
    }

    /** What a change is made in. */
    record Setting(PairView pair, SideOfPairing side, Instant now) {}

    /** What becomes of a timetable; nothing is published of what its side keeps to itself. */
    interface Decision {
        Optional<? extends TimetableEvent> on(Timetable timetable, Setting setting);
    }

    TimetableView add(Timetable drafted, Caller caller) {
        timetables.persist(drafted);
        record("drafted", drafted, Attribution.of(caller));
        return timetables.inScope(drafted.id(), caller);
    }

    /**
     * Changes a timetable for the caller's side.
     *
     * @throws TimetableNotFound if there is none in the caller's scope
     * @throws org.jiedui.knownparties.pair.PairRefusals.NotASide if the caller is the liaison of neither side
     * @throws TimetableStatusForbids if its status does not allow it
     * @throws TimetableRefusals.YearHasATimetable if it is to be proposed beside another one of the year
     */
    TimetableView change(TimetableId id, Change change, TimetableAction action, Decision decision) {
        Caller caller = change.caller();
        TimetableView seen = timetables.inScope(id, caller);
        PairView pair = pairs.get(new PairingId(seen.pairing().pairingId()), caller);
        SideOfPairing side = pair.sides().of(caller);
        Timetable timetable = timetables.findForUpdate(id);
        action.check(side, timetable.proposedBy());
        change.check(timetable.version());
        action.check(timetable.status(), seen.yearHeldBy());
        Optional<? extends TimetableEvent> event = decision.on(timetable, new Setting(pair, side, clock.instant()));
        long version = timetable.timetableVersion();
        event.ifPresentOrElse(
                published -> publication.announce(published, change.attribution(), version),
                () -> record(action.unpublished(), timetable, change.attribution()));
        return timetables.inScope(id, caller);
    }

    private void record(String fact, Timetable timetable, Attribution by) {
        history.record(timetable.id().value(), fact, by, (long) timetable.timetableVersion());
    }
}
