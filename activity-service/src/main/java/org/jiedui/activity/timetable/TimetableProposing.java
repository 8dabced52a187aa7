package org.jiedui.activity.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedui.activity.discharge.Declaration;
import org.jiedui.activity.pair.PairView;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.activity.scheduling.ActivityPlanning;
import org.jiedui.activity.scheduling.PlannedMove;
import org.jiedui.activity.timetable.TimetableChanges.Setting;
import org.jiedui.activity.timetable.TimetableRefusals.NothingToChange;
import org.jiedui.activity.timetable.TimetableRefusals.TimetableOutdated;
import org.jiedui.kit.precondition.Change;

/** Coming to terms over the dates of a year: one side proposes, the other accepts that version or asks for changes. */
@ApplicationScoped
@Transactional
public class TimetableProposing {

    private final TimetableChanges changes;
    private final YearReading years;
    private final ActivityPlanning planning;

    TimetableProposing(TimetableChanges changes, YearReading years, ActivityPlanning planning) {
        this.changes = changes;
        this.years = years;
        this.planning = planning;
    }

    /**
     * Puts one's draft, or what was sent back, to the other side.
     *
     * @throws TimetableRefusals.YearHasATimetable if the sides have one already: that is accepted or sent back for changes
     * @throws TimetableOutdated if a date has come to break a rule
     */
    public TimetableView propose(TimetableId id, Change change) {
        return changes.change(id, change, TimetableAction.PROPOSE, (timetable, setting) -> {
            YearOfThePair year = years.of(setting.pair(), timetable.year());
            checkHolds(timetable, year);
            return Optional.of(
                    timetable.propose(timetable.entries().knownIn(year).all(), setting.pair(), setting.now()));
        });
    }

    /**
     * Accepts, for the other side, exactly the version it has seen. Its activities are planned, moved and cancelled at once.
     *
     * @throws TimetableOutdated if a date has come to break a rule, or its leg to be planned otherwise
     */
    public TimetableView accept(TimetableId id, Change change) {
        return changes.change(id, change, TimetableAction.ACCEPT, (timetable, setting) -> {
            YearOfThePair year = locked(timetable, setting.pair());
            checkHolds(timetable, year);
            Entries planned = carryOut(timetable, year, setting, change).knownIn(year);
            return Optional.of(timetable.accept(planned.all(), setting.side(), setting.pair(), setting.now()));
        });
    }

    public TimetableView requestChanges(TimetableId id, Change change) {
        String wanted = change.why().requiredReason();
        return changes.change(
                id,
                change,
                TimetableAction.REQUEST_CHANGES,
                (timetable, setting) ->
                        Optional.of(timetable.requestChanges(wanted, setting.side(), setting.pair(), setting.now())));
    }

    /** Gives up what one's own side drafted or proposed; dates accepted before go on standing. */
    public TimetableView withdraw(TimetableId id, Change change) {
        String reason = change.why().requiredReason();
        return changes.change(
                id,
                change,
                TimetableAction.WITHDRAW,
                (timetable, setting) -> timetable.withdraw(reason, setting.pair(), setting.now()));
    }

    /**
     * Proposes to change accepted dates as the preview says.
     *
     * @throws NothingToChange if it says nothing
     */
    public TimetableView revise(TimetableId id, Change change) {
        String reason = change.why().requiredReason();
        return changes.change(id, change, TimetableAction.REVISE, (timetable, setting) -> {
            YearOfThePair year = years.of(setting.pair(), timetable.year());
            Preview preview = timetable.preview(year);
            if (preview.changes().isEmpty()) {
                throw new NothingToChange();
            }
            return Optional.of(timetable.revise(preview, setting.side(), reason, setting.pair(), setting.now()));
        });
    }

    private static void checkHolds(Timetable timetable, YearOfThePair year) {
        new Arranger(year, timetable.entries(), timetable.wishes()).checkHolds(timetable.standingEntries());
    }

    /** The year, of which nobody else moves, cancels or redeclares an activity that may change here. */
    private YearOfThePair locked(Timetable timetable, PairView pair) {
        planning.lock(pair, timetable.standingEntries().activities());
        return years.of(pair, timetable.year());
    }

    /** What {@link Differences} names. */
    private Entries carryOut(Timetable timetable, YearOfThePair year, Setting setting, Change change) {
        PairView pair = setting.pair();
        Entries entries = timetable.entries();
        Entries agreed = timetable.standingEntries();
        String reason = Objects.requireNonNullElse(timetable.reason(), "");
        List<PlannedMove> moves = entries.toBeMoved(agreed, reason);
        Map<ActivityId, List<Declaration>> taken = entries.toBeTaken(agreed, year);
        List<ActivityId> changed = Stream.concat(moves.stream().map(PlannedMove::activity), taken.keySet().stream())
                .toList();
        planning.lockLegs(pair, changed, entries.toBePlanned());
        planning.moveAll(pair, moves, change.attribution());
        planning.takeLegs(pair, taken, setting.side(), reason, change.attribution());
        return entries.plannedAs(planning.planAll(pair, entries.toBePlanned(), change.attribution()));
    }
}
