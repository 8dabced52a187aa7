package org.jiedui.activity.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiedui.activity.discharge.Discharging;
import org.jiedui.activity.pair.PairKeeping;
import org.jiedui.activity.pair.PairView;
import org.jiedui.activity.scheduling.SchedulingRefusals.ActivityAlreadyCompleted;
import org.jiedui.activity.scheduling.SchedulingRefusals.ActivityNotFound;
import org.jiedui.activity.scheduling.SchedulingRefusals.ExchangeNotOverYet;
import org.jiedui.events.ActivityEvent.Discharge;
import org.jiedui.events.ActivityEvent.UnitAttendance;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jspecify.annotations.Nullable;

/** Scheduling exchanges, recording past ones, and what both lead to. */
@ApplicationScoped
@Transactional
public class ActivityScheduling {

    private final Activities activities;
    private final PairKeeping pairs;
    private final Discharging discharging;
    private final Publication publication;
    private final ChangeHistory history;
    private final Clock clock;

    ActivityScheduling(
            Activities activities,
            PairKeeping pairs,
            Discharging discharging,
            Publication publication,
            ChangeHistory history,
            Clock clock) {
        this.activities = activities;
        this.pairs = pairs;
        this.discharging = discharging;
        this.publication = publication;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Schedules an exchange for one of the two sides.
     *
     * @throws org.jiedui.activity.pair.PairRefusals.PairingNotFound if the pairing is not in the caller's scope
     * @throws org.jiedui.activity.pair.PairRefusals.NotASide if the caller is the liaison of neither side
     */
    public ActivityView schedule(Schedule schedule, Caller caller) {
        PairView pair = pairs.get(schedule.pairing(), caller).checkedSideOf(caller);
        String number = activities.nextNumber(schedule.firstDay().getYear(), pair.sides());
        Activity activity = Activity.of(schedule, pair, number, clock.instant());
        activities.persistAndFlush(activity);
        List<Discharge> discharges =
                discharging.declare(activity.id().value(), pair.id(), schedule.declarations(), schedule.occasions());
        publication.announce(
                activity.scheduled(pair, discharges), Attribution.of(caller).on(schedule.source()));
        return activity.view(discharges);
    }

    /** @throws ActivityNotFound if there is none in the caller's scope */
    public ActivityView get(ActivityId id, Caller caller) {
        return view(activities.inScope(id, caller));
    }

    public Page<ActivityView> list(Filter filter, PageRequest page, Caller caller) {
        List<Activity> found = activities.inScope(filter, page, caller);
        Map<UUID, List<Discharge>> declared = discharging.declaredBy(
                found.stream().map(activity -> activity.id().value()).toList());
        List<ActivityView> views = found.stream()
                .map(activity ->
                        activity.view(declared.getOrDefault(activity.id().value(), List.of())))
                .toList();
        return page.page(views, activity -> activity.id().value());
    }

    public Page<HistoryEntry> history(ActivityId id, PageRequest page, Caller caller) {
        return history.of(activities.inScope(id, caller).id().value(), page);
    }

    /**
     * The activity as it is now, changed by nobody else until the running transaction ends.
     *
     * @throws org.jiedui.activity.pair.PairRefusals.NotASide if the caller is the liaison of neither side
     * @throws ActivityAlreadyCompleted if it was completed before, whichever version the caller has seen
     * @throws ExchangeNotOverYet if it is still to come or running
     */
    @Transactional(TxType.MANDATORY)
    public ActivityView toComplete(ActivityId id, ExpectedVersion expected, Caller caller) {
        Activity activity = activities.locked(id, caller);
        pairs.get(activity.pairingId(), caller).checkedSideOf(caller);
        Activity completable = activity.checkedCompletable(clock.instant());
        expected.check(completable.version());
        return view(completable);
    }

    /** Completes what {@link #toComplete} returned, in the same transaction. */
    @Transactional(TxType.MANDATORY)
    public ActivityView complete(ActivityView seen, Result result, List<UnitAttendance> attendance, Caller caller) {
        Activity activity = activities.findById(seen.id().value());
        PairView pair = pairs.get(seen.pairingId(), caller);
        Instant now = clock.instant();
        publication.announce(
                activity.complete(result, attendance, pair, seen.discharges(), now), Attribution.of(caller));
        discharging.hold(seen.id().value());
        return activity.view(seen.discharges());
    }

    private ActivityView view(Activity activity) {
        UUID id = activity.id().value();
        return activity.view(discharging.declaredBy(List.of(id)).getOrDefault(id, List.of()));
    }

    /**
     * Which activities a list shows; an absent criterion does not restrict it.
     *
     * @param year in which the first session is held, in China
     */
    public record Filter(
            @Nullable UUID pairing,
            @Nullable Integer year,
            @Nullable ActivityStatus status) {}
}
