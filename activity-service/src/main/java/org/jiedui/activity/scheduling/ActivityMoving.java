package org.jiedui.activity.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.discharge.Discharging;
import org.jiedui.activity.session.Session;
import org.jiedui.activity.session.TimeProposal;
import org.jiedui.activity.session.Times;
import org.jiedui.kit.precondition.Change;
import org.jspecify.annotations.Nullable;

/** Moving an exchange, which takes the word of both sides: one proposes other times, the other accepts or declines them. */
@ApplicationScoped
@Transactional
public class ActivityMoving {

    private final ActivityChanges changes;
    private final Discharging discharging;
    private final FittingDays days;

    ActivityMoving(ActivityChanges changes, Discharging discharging, FittingDays days) {
        this.changes = changes;
        this.discharging = discharging;
        this.days = days;
    }

    /**
     * Proposes other times, with a reason; until they are accepted the present ones stand. Sessions that have begun stay as they
     * are while others are still to come.
     *
     * @param exception why it must be these although a rule speaks against them
     * @throws SchedulingRefusals.BegunSessionsStay if one that has begun would be another
     * @throws SchedulingRefusals.TimesAlreadyProposed if others are proposed
     * @throws SchedulingRefusals.DaysDoNotFit if a rule speaks against them and it is not said why it must be so
     */
    public ActivityView propose(ActivityId id, Change change, Times times, @Nullable String exception) {
        String reason = change.why().requiredReason();
        return changes.change(id, ActivityAction.PROPOSE_TIMES, change, (activity, setting) -> {
            var proposed = activity.propose(
                    new TimeProposal(setting.side(), times, reason, exception, setting.now())
                            .stillToCome(setting.now()),
                    setting);
            days.checkBesides(
                    begun(activity, setting),
                    setting.pair(),
                    times,
                    discharging.preview(
                            id.value(), times.occasions(activity.hosting().mode())),
                    exception);
            return proposed;
        });
    }

    /**
     * Accepts for the side that was asked exactly the version it has seen. Legs whose period it leaves are free again.
     *
     * @throws SchedulingRefusals.DaysDoNotFit if a rule has come to speak against one of the days meanwhile
     */
    public ActivityView accept(ActivityId id, Change change) {
        return changes.change(id, ActivityAction.ACCEPT_TIMES, change, (activity, setting) -> {
            TimeProposal proposal = activity.times().requiredProposal().stillToCome(setting.now());
            var occasions = proposal.times().occasions(activity.hosting().mode());
            days.checkBesides(
                    begun(activity, setting),
                    setting.pair(),
                    proposal.times(),
                    discharging.preview(id.value(), occasions),
                    proposal.exception());
            return activity.accept(discharging.move(setting.pair().id(), id.value(), occasions), setting);
        });
    }

    private static List<LocalDate> begun(Activity activity, Setting setting) {
        return activity.times().begun(setting.now()).stream()
                .flatMap(Session::days)
                .toList();
    }

    /** Declines for the side that was asked. */
    public ActivityView decline(ActivityId id, Change change) {
        String reason = change.why().requiredReason();
        return changes.change(
                id, ActivityAction.DECLINE_TIMES, change, (activity, setting) -> activity.decline(reason, setting));
    }

    /** Takes the proposal back, for the side that made it. */
    public ActivityView withdraw(ActivityId id, Change change) {
        return changes.change(
                id,
                ActivityAction.WITHDRAW_TIMES,
                change,
                (activity, setting) -> activity.withdraw(change.why().reason(), setting));
    }
}
