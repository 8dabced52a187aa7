package org.jiedui.activity.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jiedui.activity.pair.PairKeeping;
import org.jiedui.activity.pair.PairView;
import org.jiedui.activity.timetable.TimetableRefusals.YearHasATimetable;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.Change;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

/** Getting the dates of a year proposed at once, moving and pinning them, and reading what came of it. */
@ApplicationScoped
@Transactional
public class TimetableDrafting {

    private final Timetables timetables;
    private final TimetableChanges changes;
    private final YearReading years;
    private final PairKeeping pairs;
    private final ChangeHistory history;
    private final Clock clock;

    TimetableDrafting(
            Timetables timetables,
            TimetableChanges changes,
            YearReading years,
            PairKeeping pairs,
            ChangeHistory history,
            Clock clock) {
        this.timetables = timetables;
        this.changes = changes;
        this.years = years;
        this.pairs = pairs;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Dates for all that the pairing owes in a year and that waits for one, as a draft of the caller's side. Asked again by
     * that side with the same content it is the same timetable, whatever has become of it, unless it was withdrawn.
     *
     * @throws org.jiedui.knownparties.pair.PairRefusals.NotASide if the caller is the liaison of neither side
     * @throws YearHasATimetable if the sides have another one for the year, or the caller's side has another draft
     * @throws TimetableRefusals.NothingToPlan if nothing waits for a date
     * @throws TimetableRefusals.NoSuchEntry if a pin is for what does not wait
     * @throws TimetableRefusals.DateBreaksARule if a pin does not keep to the rules
     */
    public TimetableView draft(PairingId pairing, int year, Asked asked, Caller caller) {
        PairView pair = pairs.get(pairing, caller);
        SideOfPairing side = pair.sides().of(caller);
        Optional<TimetableView> same = timetables.draftedFrom(asked, side, pairing, year, caller);
        if (same.isPresent()) {
            return same.get();
        }
        timetables.living(pairing, year, caller).ifPresent(there -> {
            throw new YearHasATimetable().named(there);
        });
        Entries entries = Arranger.draft(years.of(pair, year), asked);
        return changes.add(new Timetable(pair, year, side, asked, entries.all(), clock.instant()), caller);
    }

    /**
     * Moves and pins dates of one's own timetable.
     *
     * @throws TimetableRefusals.NoSuchEntry if one is not in the timetable
     * @throws TimetableRefusals.EntryIsSettled if an activity is no longer only planned
     * @throws TimetableRefusals.DateBreaksARule if one does not keep to the rules
     */
    public TimetableView moveDates(TimetableId id, Change change, List<LegDate> dates) {
        return changes.change(id, change, TimetableAction.MOVE_DATES, (timetable, setting) -> {
            YearOfThePair year = years.of(setting.pair(), timetable.year());
            Entries moved = new Arranger(year, timetable.entries(), timetable.wishes()).move(dates);
            return timetable.edit(
                    TimetableAction.MOVE_DATES, timetable.wishes(), moved.all(), setting.pair(), setting.now());
        });
    }

    /** Gives dates anew to all that is not pinned, from what is owed and open now. */
    public TimetableView arrange(TimetableId id, Change change, Wishes wishes) {
        return changes.change(id, change, TimetableAction.ARRANGE, (timetable, setting) -> {
            YearOfThePair year = years.of(setting.pair(), timetable.year());
            Entries anew = new Arranger(year, timetable.entries(), wishes).again();
            return timetable.edit(TimetableAction.ARRANGE, wishes, anew.all(), setting.pair(), setting.now());
        });
    }

    /**
     * Everything that accepting proposed changes would do; where none are proposed, what the year as it is now would change.
     * Nothing is stored.
     */
    public TimetablePreview preview(TimetableId id, Caller caller) {
        TimetableView seen = timetables.inScope(id, caller);
        PairView pair = pairs.get(new PairingId(seen.pairing().pairingId()), caller);
        Preview preview = timetables.find(id).preview(years.of(pair, seen.year()));
        return new TimetablePreview(id, seen.timetableVersion(), preview.changes());
    }

    /** @throws TimetableRefusals.TimetableNotFound if there is none in the caller's scope */
    @Transactional(TxType.SUPPORTS)
    public TimetableView get(TimetableId id, Caller caller) {
        return timetables.inScope(id, caller);
    }

    public Page<HistoryEntry> history(TimetableId id, PageRequest page, Caller caller) {
        return history.of(timetables.inScope(id, caller).id().value(), page);
    }

    @Transactional(TxType.SUPPORTS)
    public Page<TimetableView> list(Filter filter, PageRequest page, Caller caller) {
        return timetables.inScope(filter, page, caller);
    }

    /**
     * Which timetables a list shows; an absent criterion does not restrict it.
     *
     * @param region of pairings with a side in that region or below it
     * @param statuses any of them; none restricts nothing
     */
    public record Filter(
            @Nullable PairingId pairing,
            @Nullable RegionCode region,
            @Nullable Integer year,
            List<TimetableStatus> statuses) {}
}
