package org.jiedui.activity.discharge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.activity.discharge.DischargeRefusals.BothLegsAtOneHost;
import org.jiedui.activity.discharge.DischargeRefusals.DutyIsNoMeeting;
import org.jiedui.activity.discharge.DischargeRefusals.HeldBeforeThePeriod;
import org.jiedui.activity.discharge.DischargeRefusals.KindDoesNotFit;
import org.jiedui.activity.discharge.DischargeRefusals.LegAlreadyDeclared;
import org.jiedui.activity.discharge.DischargeRefusals.NoSuchLeg;
import org.jiedui.activity.discharge.DischargeRefusals.ObligationNotOwed;
import org.jiedui.activity.discharge.DischargeRefusals.UnknownObligation;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.activity.obligation.ObligationKeeping;
import org.jiedui.activity.obligation.OwedObligation;
import org.jiedui.events.ActivityEvent.Discharge;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

/**
 * Ties activities to the obligations they discharge. Whoever changes what an activity declares has locked the activity; the
 * obligations are locked here, in the order of their ids.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Discharging {

    private final Discharges discharges;
    private final ObligationKeeping obligations;
    private final Clock clock;

    Discharging(Discharges discharges, ObligationKeeping obligations, Clock clock) {
        this.discharges = discharges;
        this.obligations = obligations;
        this.clock = clock;
    }

    /**
     * Declares for activities of a pairing which legs they will discharge. Activities whose time has passed without completion or
     * cancellation lose theirs to them.
     *
     * @throws UnknownObligation if the pairing has none of that id
     * @throws DutyIsNoMeeting if no activity can discharge it
     * @throws ObligationNotOwed if it is not owed any more
     * @throws NoSuchLeg if the obligation has fewer
     * @throws DischargeRefusals.OneLegOfAnObligation if an activity declares more than one of an obligation
     * @throws DischargeRefusals.SessionCountsOnce if an activity declares more of a duty than it has sessions for
     * @throws KindDoesNotFit if no session is what the duty asks for
     * @throws HeldBeforeThePeriod if those that are lie before the period
     * @throws LegAlreadyDeclared if an activity that is still to come, runs or was held declares the leg already
     */
    public Declarations declare(PairingId pairing, List<Declared> declared) {
        Map<ObligationId, OwedObligation> owed =
                locked(pairing, declared.stream().map(each -> each.declaration().obligation()));
        List<PlannedDischarge> planned = declared.stream()
                .map(each -> PlannedDischarge.of(each, owed, pairing))
                .sorted(PlannedDischarge.LOCK_ORDER)
                .toList();
        PlannedDischarge.checkOneLegEach(planned);
        declared.forEach(each -> PlannedDischarge.checkASessionEach(
                planned.stream()
                        .filter(leg -> leg.activity().equals(each.activity()))
                        .toList(),
                each.occasions()));
        Map<UUID, Difference> differences = planned.stream()
                .collect(Collectors.groupingBy(
                        PlannedDischarge::activity,
                        Collectors.collectingAndThen(Collectors.toList(), legs -> new Difference(List.of(), legs))));
        return declared(differences);
    }

    /**
     * What an activity declares, by the days on which it would count at other times, even if it no longer counted then.
     *
     * @throws DischargeRefusals.SessionCountsOnce if what still counts then needs more sessions than there would be
     */
    public List<Discharge> preview(UUID activity, List<Occasion> occasions) {
        List<PlannedDischarge> present = discharges.of(List.of(activity));
        PlannedDischarge.checkASessionEach(PlannedDischarge.moved(present, occasions), occasions);
        return present.stream()
                .map(planned -> planned.at(occasions).published())
                .toList();
    }

    /**
     * Declares other legs for an activity than before; what it declares on keeps counting as it did.
     *
     * @throws LegAlreadyDeclared if another activity declares one whose time has not passed; see {@link #declare} for what else is refused
     */
    public Declarations replace(
            UUID activity, PairingId pairing, List<Declaration> declarations, List<Occasion> occasions) {
        Map<ObligationId, OwedObligation> owed = locked(
                pairing,
                Stream.concat(
                        discharges.of(List.of(activity)).stream().map(PlannedDischarge::obligation),
                        declarations.stream().map(Declaration::obligation)));
        List<PlannedDischarge> before = discharges.of(List.of(activity));
        Map<Declaration, PlannedDischarge> kept =
                before.stream().collect(Collectors.toMap(PlannedDischarge::declaration, Function.identity()));
        List<PlannedDischarge> after = declarations.stream()
                .map(each -> kept.containsKey(each)
                        ? kept.get(each)
                        : PlannedDischarge.of(new Declared(activity, each, occasions), owed, pairing))
                .sorted(PlannedDischarge.LOCK_ORDER)
                .toList();
        PlannedDischarge.checkOneLegEach(after);
        PlannedDischarge.checkASessionEach(after, occasions);
        return declared(Map.of(activity, new Difference(before, after)));
    }

    private Declarations declared(Map<UUID, Difference> differences) {
        List<PlannedDischarge> added = differences.values().stream()
                .flatMap(difference -> difference.added().stream())
                .toList();
        Map<UUID, List<PlannedDischarge>> lost =
                added.isEmpty() ? Map.of() : byActivity(discharges.takeOver(added, clock.instant()));
        write(differences.values());
        Map<UUID, List<PlannedDischarge>> left = byActivity(discharges.of(lost.keySet()));
        return Declarations.of(differences, lost, left);
    }

    private static Map<UUID, List<PlannedDischarge>> byActivity(List<PlannedDischarge> planned) {
        return planned.stream().collect(Collectors.groupingBy(PlannedDischarge::activity));
    }

    /**
     * Checks where an activity takes place against the legs it declares, which are locked.
     *
     * @param host absent when all is online, or nothing is scheduled
     * @throws BothLegsAtOneHost if that side hosts the other leg of a mutual visit, too
     */
    public void checkHost(UUID activity, @Nullable SideOfPairing host) {
        if (host != null && discharges.isOtherVisitAt(activity, host)) {
            throw new BothLegsAtOneHost(host);
        }
    }

    /** Moves one activity, see {@link #move(PairingId, Map)}. */
    public Redeclared move(PairingId pairing, UUID activity, List<Occasion> occasions) {
        return Objects.requireNonNull(move(pairing, Map.of(activity, occasions)).get(activity));
    }

    /**
     * Moves activities of a pairing to other times. A leg whose period they leave is free again; what had lapsed is planned again.
     *
     * @param occasions what takes place then, by activity
     */
    public Map<UUID, Redeclared> move(PairingId pairing, Map<UUID, List<Occasion>> occasions) {
        Map<UUID, Difference> differences = change(
                pairing,
                occasions.keySet(),
                (activity, present) ->
                        PlannedDischarge.moved(present, Objects.requireNonNull(occasions.get(activity))));
        obligations.touch(ids(differences.values().stream()
                .flatMap(difference -> difference.onTheSameDay().stream())
                .map(PlannedDischarge::obligation)));
        return Declarations.redeclared(differences);
    }

    /** Gives up everything that activities of a pairing declare. */
    public Map<UUID, Redeclared> release(PairingId pairing, Collection<UUID> activities) {
        return Declarations.redeclared(change(pairing, activities, (activity, present) -> List.of()));
    }

    /** Gives up some of the legs that activities of a pairing declare; what else they declare keeps counting as it did. */
    public Map<UUID, Redeclared> release(PairingId pairing, Map<UUID, List<Declaration>> legs) {
        return Declarations.redeclared(change(pairing, legs.keySet(), (activity, present) -> present.stream()
                .filter(planned -> !Objects.requireNonNull(legs.get(activity)).contains(planned.declaration()))
                .toList()));
    }

    /**
     * Locks everything that activities of a pairing declare, or are going to, before any of it changes in several steps: whoever
     * locks obligations in one order only cannot wait in a circle.
     */
    public void lock(PairingId pairing, Collection<UUID> activities, Collection<ObligationId> further) {
        Map<ObligationId, OwedObligation> unused = locked(
                pairing,
                Stream.concat(discharges.of(activities).stream().map(PlannedDischarge::obligation), further.stream()));
    }

    private Map<UUID, Difference> change(
            PairingId pairing,
            Collection<UUID> activities,
            BiFunction<UUID, List<PlannedDischarge>, List<PlannedDischarge>> after) {
        lock(pairing, activities, List.of());
        Map<UUID, List<PlannedDischarge>> present = byActivity(discharges.of(activities));
        Map<UUID, Difference> differences = activities.stream()
                .collect(Collectors.toMap(Function.identity(), activity -> {
                    List<PlannedDischarge> before = present.getOrDefault(activity, List.of());
                    return new Difference(before, after.apply(activity, before));
                }));
        write(differences.values());
        return differences;
    }

    /** Gives up everything that one activity declares. */
    public Redeclared release(PairingId pairing, UUID activity) {
        return Objects.requireNonNull(release(pairing, List.of(activity)).get(activity));
    }

    /** Marks what the activity still declares as held. */
    public List<Discharge> hold(PairingId pairing, UUID activity) {
        lock(pairing, List.of(activity), List.of());
        obligations.touch(discharges.markHeld(activity));
        return Difference.published(discharges.of(List.of(activity)));
    }

    /** What is freed goes first, so that another activity can declare it. */
    private void write(Collection<Difference> differences) {
        List<PlannedDischarge> changed = new ArrayList<>();
        changed.addAll(written(differences, Difference::freed, discharges::delete));
        changed.addAll(written(differences, Difference::added, discharges::insert));
        changed.addAll(written(differences, Difference::moved, discharges::move));
        obligations.touch(ids(changed.stream().map(PlannedDischarge::obligation)));
    }

    private static List<PlannedDischarge> written(
            Collection<Difference> differences,
            Function<Difference, List<PlannedDischarge>> part,
            Consumer<List<PlannedDischarge>> writing) {
        List<PlannedDischarge> changed =
                differences.stream().map(part).flatMap(List::stream).toList();
        if (!changed.isEmpty()) {
            writing.accept(changed);
        }
        return changed;
    }

    private Map<ObligationId, OwedObligation> locked(PairingId pairing, Stream<ObligationId> wanted) {
        List<ObligationId> ids = ids(wanted);
        return ids.isEmpty()
                ? Map.of()
                : obligations.findForUpdate(pairing, ids).stream()
                        .collect(Collectors.toMap(OwedObligation::id, Function.identity()));
    }

    private static List<ObligationId> ids(Stream<ObligationId> obligations) {
        return obligations.distinct().toList();
    }
}
