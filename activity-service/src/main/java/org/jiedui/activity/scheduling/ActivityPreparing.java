package org.jiedui.activity.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.discharge.Declaration;
import org.jiedui.activity.discharge.Declarations;
import org.jiedui.activity.discharge.Discharging;
import org.jiedui.activity.discharge.Redeclared;
import org.jiedui.activity.session.Times;
import org.jiedui.events.ActivityEvent.ActivityScheduled;
import org.jiedui.kit.precondition.Change;
import org.jspecify.annotations.Nullable;

/** Preparing an exchange until it is held, calling it off, or correcting what was said of it. */
@ApplicationScoped
@Transactional
public class ActivityPreparing {

    private final ActivityChanges changes;
    private final Discharging discharging;
    private final FittingDays days;
    private final LapsedActivities lapsed;

    ActivityPreparing(ActivityChanges changes, Discharging discharging, FittingDays days, LapsedActivities lapsed) {
        this.changes = changes;
        this.discharging = discharging;
        this.days = days;
        this.lapsed = lapsed;
    }

    /**
     * Gives a planned exchange its sessions, the first of which begins on the agreed day; for the side that hosts it, or for
     * either when all is online.
     *
     * @param exception why it must be on these days although a rule speaks against them
     * @throws SchedulingRefusals.NotTheHost if the other side hosts
     * @throws SchedulingRefusals.NotOnTheAgreedDay if it begins on another day
     * @throws SchedulingRefusals.DaysDoNotFit if a rule speaks against a day that is not the agreed one
     */
    public ActivityView schedule(ActivityId id, Change change, SessionPlan plan, @Nullable String exception) {
        return changes.change(id, ActivityAction.SCHEDULE_SESSIONS, change, (activity, setting) -> {
            LocalDate agreed = activity.times().present().firstDay();
            var occasions = plan.times().occasions(plan.mode());
            days.checkBesides(
                    List.of(agreed),
                    setting.pair(),
                    plan.times(),
                    discharging.preview(id.value(), occasions),
                    exception);
            Redeclared legs = discharging.move(setting.pair().id(), id.value(), occasions);
            ActivityScheduled scheduled = activity.schedule(plan, exception, legs, setting);
            discharging.checkHost(id.value(), activity.hosting().hostSide());
            return scheduled;
        });
    }

    /** Says where each session is and what is on the agenda, for the host, or for either side when all is online. */
    public ActivityView arrange(ActivityId id, Change change, Arrangement arrangement) {
        return changes.changeQuietly(
                id,
                ActivityAction.ARRANGE,
                change,
                "arranged",
                (activity, setting) -> activity.arrange(arrangement, setting));
    }

    /**
     * Declares what it will discharge from now on, in the place of what it declared.
     *
     * @param exception why it must be on its days although a rule speaks against them; only asked for where a leg is new
     */
    public ActivityView declare(
            ActivityId id, Change change, List<Declaration> declarations, @Nullable String exception) {
        return changes.change(id, ActivityAction.DECLARE, change, (activity, setting) -> {
            Times times = activity.times().present();
            Declarations declared = discharging.replace(
                    id.value(),
                    setting.pair().id(),
                    declarations,
                    times.occasions(activity.hosting().mode()));
            Redeclared legs = declared.of(id.value());
            discharging.checkHost(id.value(), activity.hosting().hostSide());
            days.check(setting.pair(), times, declared.added(id.value()), exception);
            lapsed.announce(declared.losers(), change.attribution());
            return activity.declare(legs, exception, setting);
        });
    }

    /**
     * Corrects what came of it, once it is completed; what was said before stays readable.
     *
     * @throws SchedulingRefusals.ResultUnchanged if nothing is corrected
     */
    public ActivityView amend(ActivityId id, Change change, String outcome, List<String> materials) {
        Amendment amendment = new Amendment(outcome, materials, change.why().requiredReason());
        return changes.change(
                id, ActivityAction.AMEND, change, (activity, setting) -> activity.amend(amendment, setting));
    }

    /** Cancels it, also when its time has passed without it taking place. What it declared is free again. */
    public ActivityView cancel(ActivityId id, Change change) {
        String reason = change.why().requiredReason();
        return changes.change(
                id,
                ActivityAction.CANCEL,
                change,
                (activity, setting) -> activity.cancel(
                        reason, discharging.release(setting.pair().id(), id.value()), setting));
    }
}
