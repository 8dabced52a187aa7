package org.jiedui.activity.discharge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedui.activity.discharge.DischargeRefusals.DutyIsNoMeeting;
import org.jiedui.activity.discharge.DischargeRefusals.HeldBeforeThePeriod;
import org.jiedui.activity.discharge.DischargeRefusals.KindDoesNotFit;
import org.jiedui.activity.discharge.DischargeRefusals.LegAlreadyDeclared;
import org.jiedui.activity.discharge.DischargeRefusals.NoSuchLeg;
import org.jiedui.activity.discharge.DischargeRefusals.UnknownObligation;
import org.jiedui.activity.obligation.ObligationKeeping;
import org.jiedui.activity.obligation.OwedObligation;
import org.jiedui.activity.pair.PairingId;
import org.jiedui.events.ActivityEvent;

/** Ties activities to the obligations they discharge. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Discharging {

    private static final Comparator<PlannedDischarge> LOCK_ORDER =
            Comparator.comparing(PlannedDischarge::obligation).thenComparing(PlannedDischarge::leg);

    private final Discharges discharges;
    private final ObligationKeeping obligations;

    Discharging(Discharges discharges, ObligationKeeping obligations) {
        this.discharges = discharges;
        this.obligations = obligations;
    }

    /**
     * Declares for an activity which legs it will discharge.
     *
     * @throws UnknownObligation if the pairing has none of that id
     * @throws DutyIsNoMeeting if no activity can discharge it
     * @throws NoSuchLeg if the obligation has fewer
     * @throws KindDoesNotFit if no session is what the duty asks for
     * @throws HeldBeforeThePeriod if those that are lie before the period
     * @throws LegAlreadyDeclared if an activity declares the leg already
     */
    public List<ActivityEvent.Discharge> declare(
            UUID activity, PairingId pairing, List<Declaration> declarations, List<Occasion> occasions) {
        if (declarations.isEmpty()) {
            return List.of();
        }
        Map<UUID, OwedObligation> owed = owed(pairing, declarations);
        List<PlannedDischarge> planned = declarations.stream()
                .map(declared -> planned(declared, owed, pairing, occasions))
                .sorted(LOCK_ORDER)
                .toList();
        discharges.insert(activity, planned);
        obligations.touch(owed.keySet());
        return planned.stream().map(PlannedDischarge::published).toList();
    }

    /** From here on what an activity declared counts as held. */
    public void hold(UUID activity) {
        List<UUID> held = discharges.hold(activity);
        if (!held.isEmpty()) {
            obligations.touch(held);
        }
    }

    /** What each of these activities declares; nothing for those that declare nothing. */
    public Map<UUID, List<ActivityEvent.Discharge>> declaredBy(Collection<UUID> activities) {
        return discharges.declaredBy(activities);
    }

    private Map<UUID, OwedObligation> owed(PairingId pairing, List<Declaration> declarations) {
        List<UUID> ids =
                declarations.stream().map(Declaration::obligation).distinct().toList();
        return obligations.locked(pairing, ids).stream()
                .collect(Collectors.toMap(OwedObligation::id, Function.identity()));
    }

    private static PlannedDischarge planned(
            Declaration declared, Map<UUID, OwedObligation> owed, PairingId pairing, List<Occasion> occasions) {
        OwedObligation obligation = owed.get(declared.obligation());
        if (obligation == null) {
            throw new UnknownObligation(declared.obligation(), pairing);
        }
        return PlannedDischarge.of(obligation, declared.leg(), occasions);
    }
}
