package org.jiedui.activity.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jiedui.activity.pair.PairKeeping;
import org.jiedui.activity.pair.PairView;
import org.jiedui.activity.scheduling.SchedulingRefusals.ActivityNotFound;
import org.jiedui.activity.scheduling.SchedulingRefusals.NotTheHost;
import org.jiedui.events.ActivityEvent;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.precondition.Change;
import org.jiedui.knownparties.pair.PairingId;

/** Carries out a change of an activity: who may, on which version, what is published and recorded. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ActivityChanges {

    private final Activities activities;
    private final PairKeeping pairs;
    private final Publication publication;
    private final ChangeHistory history;
    private final Clock clock;

    ActivityChanges(
            Activities activities, PairKeeping pairs, Publication publication, ChangeHistory history, Clock clock) {
        this.activities = activities;
        this.pairs = pairs;
        this.publication = publication;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Changes an activity as the liaison of one of its sides.
     *
     * @throws ActivityNotFound if it is not in the caller's scope
     * @throws org.jiedui.knownparties.pair.PairRefusals.NotASide if the caller is the liaison of neither side
     * @throws NotTheHost if it is for the host, and the caller's side does not host
     * @throws org.jiedui.kit.precondition.StaleVersion if it has changed since the caller saw it
     */
    ActivityView change(
            ActivityId id,
            ActivityAction action,
            Change change,
            BiFunction<Activity, Setting, ActivityEvent> decision) {
        return carryOut(
                id,
                action,
                change,
                (activity, setting) -> publication.announce(decision.apply(activity, setting), change.attribution()));
    }

    /** The same for what is not published: only the history knows it, by this name. */
    ActivityView changeQuietly(
            ActivityId id, ActivityAction action, Change change, String name, BiConsumer<Activity, Setting> decision) {
        return carryOut(id, action, change, (activity, setting) -> {
            decision.accept(activity, setting);
            history.record(id.value(), name, change.attribution());
        });
    }

    private ActivityView carryOut(
            ActivityId id, ActivityAction action, Change change, BiConsumer<Activity, Setting> decision) {
        ActivityView seen = activities.inScope(id, change.caller());
        PairView pair = pairs.get(new PairingId(seen.pairing().pairingId()), change.caller());
        SideOfPairing side = pair.sides().of(change.caller());
        action.checkIsFor(side, seen.hostSide());
        Activity activity = activities.findForUpdate(id);
        change.check(activity.version());
        Setting setting = new Setting(pair, side, clock.instant());
        activity.check(action, setting);
        decision.accept(activity, setting);
        return activities.inScope(id, change.caller());
    }
}
