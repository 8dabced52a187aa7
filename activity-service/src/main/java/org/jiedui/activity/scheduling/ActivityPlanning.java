package org.jiedui.activity.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedui.activity.discharge.Declaration;
import org.jiedui.activity.discharge.Declarations;
import org.jiedui.activity.discharge.Declared;
import org.jiedui.activity.discharge.Discharging;
import org.jiedui.activity.discharge.Occasion;
import org.jiedui.activity.discharge.Redeclared;
import org.jiedui.activity.pair.PairView;
import org.jiedui.activity.scheduling.SchedulingRefusals.ActivityNotFound;
import org.jiedui.activity.scheduling.SchedulingRefusals.ActivityStatusForbids;
import org.jiedui.events.ActivityEvent.Discharge;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.Publication;

/** Planning many exchanges of a pair at once, on days that both sides have agreed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ActivityPlanning {

    private final Activities activities;
    private final Discharging discharging;
    private final LapsedActivities lapsed;
    private final Publication publication;
    private final Clock clock;

    ActivityPlanning(
            Activities activities,
            Discharging discharging,
            LapsedActivities lapsed,
            Publication publication,
            Clock clock) {
        this.activities = activities;
        this.discharging = discharging;
        this.lapsed = lapsed;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * Plans an activity for each meeting, which declares its leg. Whether the days fit is not asked: both sides agreed on them.
     *
     * @return in the order of the meetings
     * @throws org.jiedui.activity.pair.PairRefusals.PairingHasEnded if the pairing was over before a day
     * @throws org.jiedui.activity.discharge.DischargeRefusals.LegAlreadyDeclared if an activity declares a leg already; see
     *     {@link Discharging#declare} for what else is refused
     */
    public List<ActivityId> planAll(PairView pair, List<PlannedMeeting> meetings, Attribution by) {
        Instant now = clock.instant();
        List<Activity> planned = planned(pair, meetings, now);
        activities.persist(planned);
        Declarations declared = discharging.declare(pair.id(), declared(meetings, planned));
        for (Activity activity : planned) {
            List<Discharge> discharges = declared.of(activity.id().value()).discharges();
            publication.announce(activity.announcement(pair).planned(discharges), by);
        }
        lapsed.announce(declared.losers(), by);
        return planned.stream().map(Activity::id).toList();
    }

    private List<Activity> planned(PairView pair, List<PlannedMeeting> meetings, Instant now) {
        Map<Integer, Long> perYear = meetings.stream()
                .collect(Collectors.groupingBy(meeting -> meeting.on().getYear(), Collectors.counting()));
        Map<Integer, List<String>> numbers = perYear.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        year -> new ArrayList<>(activities.nextNumbers(
                                year.getKey(), pair.sides(), year.getValue().intValue()))));
        return meetings.stream()
                .map(meeting -> Activity.on(
                        meeting.on(),
                        pair,
                        Objects.requireNonNull(numbers.get(meeting.on().getYear()))
                                .removeFirst(),
                        now))
                .toList();
    }

    private static List<Declared> declared(List<PlannedMeeting> meetings, List<Activity> planned) {
        List<Declared> declared = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            PlannedMeeting meeting = meetings.get(i);
            declared.add(new Declared(
                    planned.get(i).id().value(),
                    new Declaration(meeting.obligation(), meeting.leg()),
                    List.of(Occasion.on(meeting.on()))));
        }
        return declared;
    }

    /**
     * Moves activities that have no sessions yet. Legs whose period they leave are free again.
     *
     * @throws ActivityNotFound if the pairing has no such activity
     * @throws ActivityStatusForbids if one of them has sessions
     */
    public void moveAll(PairView pair, List<PlannedMove> moves, Attribution by) {
        Map<UUID, Activity> locked =
                activities
                        .findAllForUpdate(
                                pair.id(),
                                moves.stream().map(PlannedMove::activity).toList())
                        .stream()
                        .collect(Collectors.toMap(activity -> activity.id().value(), Function.identity()));
        for (PlannedMove move : moves) {
            if (!locked.containsKey(move.activity().value())) {
                throw new ActivityNotFound(move.activity());
            }
        }
        Map<UUID, Redeclared> legs = discharging.move(
                pair.id(),
                moves.stream()
                        .collect(Collectors.toMap(
                                move -> move.activity().value(), move -> List.of(Occasion.on(move.to())))));
        for (PlannedMove move : moves) {
            UUID id = move.activity().value();
            publication.announce(
                    Objects.requireNonNull(locked.get(id))
                            .moveTo(move, Objects.requireNonNull(legs.get(id)), pair, clock.instant()),
                    by.because(move.reason()));
        }
    }

    /** Locks activities: neither they nor what they declare is changed by anybody else until the running transaction ends. */
    public void lock(PairView pair, Collection<ActivityId> ids) {
        List<Activity> unused = activities.findAllForUpdate(pair.id(), List.copyOf(ids));
    }

    /** Locks all legs that change in several steps: those of locked activities, and those of the meetings to be planned. */
    public void lockLegs(PairView pair, Collection<ActivityId> ids, Collection<PlannedMeeting> meetings) {
        discharging.lock(
                pair.id(),
                ids.stream().map(ActivityId::value).toList(),
                meetings.stream().map(PlannedMeeting::obligation).toList());
    }

    /** Takes legs from activities for a side. One that has no other is cancelled; one that has goes on without. */
    public void takeLegs(
            PairView pair,
            Map<ActivityId, List<Declaration>> taken,
            SideOfPairing side,
            String reason,
            Attribution by) {
        Setting setting = new Setting(pair, side, clock.instant());
        List<Activity> locked = activities.findAllForUpdate(pair.id(), List.copyOf(taken.keySet()));
        Map<UUID, Redeclared> legs = discharging.release(
                pair.id(),
                taken.entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().value(), Map.Entry::getValue)));
        for (Activity activity : locked) {
            Redeclared left = Objects.requireNonNull(legs.get(activity.id().value()));
            publication.announce(
                    left.discharges().isEmpty()
                            ? activity.cancel(reason, left, setting)
                            : activity.declare(left, null, setting),
                    reason.isEmpty() ? by : by.because(reason));
        }
    }
}
