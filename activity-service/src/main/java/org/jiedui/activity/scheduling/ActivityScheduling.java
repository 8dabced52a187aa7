package org.jiedui.activity.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.activity.discharge.Declaration;
import org.jiedui.activity.discharge.Declarations;
import org.jiedui.activity.discharge.Declared;
import org.jiedui.activity.discharge.Discharging;
import org.jiedui.activity.discharge.Occasion;
import org.jiedui.activity.pair.PairKeeping;
import org.jiedui.activity.pair.PairView;
import org.jiedui.activity.scheduling.SchedulingRefusals.ActivityAlreadyCompleted;
import org.jiedui.activity.scheduling.SchedulingRefusals.ActivityNotFound;
import org.jiedui.activity.scheduling.SchedulingRefusals.ExchangeNotOverYet;
import org.jiedui.activity.session.Times;
import org.jiedui.events.ActivityEvent.Discharge;
import org.jiedui.events.ActivityEvent.UnitAttendance;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.Change;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

/** Scheduling exchanges, recording past ones, and what both lead to. */
@ApplicationScoped
@Transactional
public class ActivityScheduling {

    private final Activities activities;
    private final PairKeeping pairs;
    private final Discharging discharging;
    private final FittingDays days;
    private final LapsedActivities lapsed;
    private final Publication publication;
    private final ChangeHistory history;
    private final Clock clock;

    ActivityScheduling(
            Activities activities,
            PairKeeping pairs,
            Discharging discharging,
            FittingDays days,
            LapsedActivities lapsed,
            Publication publication,
            ChangeHistory history,
            Clock clock) {
        this.activities = activities;
        this.pairs = pairs;
        this.discharging = discharging;
        this.days = days;
        this.lapsed = lapsed;
        this.publication = publication;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Schedules an exchange for the side that hosts it, or for either when all is online.
     *
     * @throws SchedulingRefusals.DaysDoNotFit if a rule speaks against its days and it is not said why it must be so
     * @throws org.jiedui.knownparties.pair.PairRefusals.PairingNotFound if the pairing is not in the caller's scope
     * @throws org.jiedui.knownparties.pair.PairRefusals.NotASide if the caller is the liaison of neither side
     * @throws SchedulingRefusals.NotTheHost if the other side hosts
     */
    public ActivityView schedule(Schedule schedule, Caller caller) {
        PairView pair = pairs.get(schedule.pairing(), caller);
        Setting setting = new Setting(pair, pair.sides().of(caller), clock.instant());
        Times times = schedule.plan().times();
        discharging.lock(
                pair.id(),
                List.of(),
                schedule.declarations().stream().map(Declaration::obligation).toList());
        String number = activities
                .nextNumbers(times.firstDay().getYear(), pair.sides(), 1)
                .getFirst();
        Activity activity = Activity.of(schedule, number, setting);
        activities.persist(activity);
        Declarations declared = declare(activity, schedule, pair);
        List<Discharge> discharges = declared.of(activity.id().value()).discharges();
        discharging.checkHost(activity.id().value(), activity.hosting().hostSide());
        days.check(pair, times, discharges, schedule.exception());
        publication.announce(
                activity.scheduled(pair, discharges), Attribution.of(caller).on(schedule.source()));
        lapsed.announce(declared.losers(), Attribution.of(caller).on(schedule.source()));
        return activities.inScope(activity.id(), caller);
    }

    private Declarations declare(Activity activity, Schedule schedule, PairView pair) {
        UUID id = activity.id().value();
        List<Occasion> occasions =
                schedule.plan().times().occasions(schedule.plan().mode());
        List<Declared> declared = schedule.declarations().stream()
                .map(each -> new Declared(id, each, occasions))
                .toList();
        return discharging.declare(pair.id(), declared);
    }

    /** @throws ActivityNotFound if there is none in the caller's scope */
    @Transactional(TxType.SUPPORTS)
    public ActivityView get(ActivityId id, Caller caller) {
        return activities.inScope(id, caller);
    }

    @Transactional(TxType.SUPPORTS)
    public Page<ActivityView> list(Filter filter, PageRequest page, Caller caller) {
        return activities.inScope(filter, page, caller);
    }

    public Page<HistoryEntry> history(ActivityId id, PageRequest page, Caller caller) {
        return history.of(activities.inScope(id, caller).id().value(), page);
    }

    /**
     * The activity as it is now; nobody else changes it until the running transaction ends.
     *
     * @throws ActivityNotFound if there is none in the caller's scope
     * @throws org.jiedui.knownparties.pair.PairRefusals.NotASide if the caller is the liaison of neither side
     * @throws org.jiedui.kit.precondition.StaleVersion if it has changed since the caller saw it
     * @throws ActivityAlreadyCompleted if it was completed before
     * @throws ExchangeNotOverYet if it is still to come or running
     */
    @Transactional(TxType.MANDATORY)
    public ActivityView findCompletableForUpdate(ActivityId id, Change change) {
        ActivityView seen = activities.inScope(id, change.caller());
        seen.sides().of(change.caller());
        Activity activity = activities.findForUpdate(id);
        change.check(activity.version());
        activity.checkCompletable(clock.instant());
        return seen;
    }

    /** Completes what {@link #findCompletableForUpdate} returned, in the same transaction. */
    @Transactional(TxType.MANDATORY)
    public ActivityView complete(ActivityView seen, Result result, List<UnitAttendance> attendance, Change change) {
        Activity activity = activities.findForUpdate(seen.id());
        PairView pair = pairs.get(new PairingId(seen.pairing().pairingId()), change.caller());
        List<Discharge> held = discharging.hold(pair.id(), seen.id().value());
        publication.announce(activity.complete(result, attendance, pair, held, clock.instant()), change.attribution());
        return activities.inScope(seen.id(), change.caller());
    }

    /**
     * Which activities a list shows; an absent criterion does not restrict it.
     *
     * @param pairing with all terms of that cooperation
     * @param region that of a side, or one above it
     * @param year in which the activity begins, in China
     * @param statuses any of them; none restricts nothing
     * @param from the activity takes place on this day or later
     * @param to the activity takes place on this day or earlier
     */
    public record Filter(
            @Nullable PairingId pairing,
            @Nullable RegionCode region,
            @Nullable Integer year,
            List<ActivityStatus> statuses,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
