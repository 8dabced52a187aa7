package org.jiedui.activity.discharge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.activity.obligation.ObligationKeeping;
import org.jiedui.activity.obligation.OwedObligation;
import org.jiedui.activity.pair.PairingId;
import org.jiedui.events.ActivityEvent;

/** Ties activities to the obligations they discharge. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Discharging {

    private static final Comparator<PlannedDischarge> LOCK_ORDER = Comparator.comparing(
                    (PlannedDischarge planned) -> planned.obligation().value())
            .thenComparing(PlannedDischarge::leg);

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
        Map<ObligationId, OwedObligation> owed = owed(pairing, declarations);
        List<PlannedDischarge> planned = declarations.stream()
                .map(declared -> planned(declared, owed, pairing, occasions))
                .sorted(LOCK_ORDER)
                .toList();
        discharges.insert(activity, planned);
        obligations.touch(owed.keySet());
        return planned.stream().map(PlannedDischarge::published).toList();
    }

    /** Marks what the activity declared as held. */
    public void markHeld(UUID activity) {
        List<ObligationId> held = discharges.markHeld(activity);
        if (!held.isEmpty()) {
            obligations.touch(held);
        }
    }

    private Map<ObligationId, OwedObligation> owed(PairingId pairing, List<Declaration> declarations) {
        List<ObligationId> ids =
                declarations.stream().map(Declaration::obligation).distinct().toList();
        return obligations.findForUpdate(pairing, ids).stream()
                .collect(Collectors.toMap(OwedObligation::id, Function.identity()));
    }

    private static PlannedDischarge planned(
            Declaration declared, Map<ObligationId, OwedObligation> owed, PairingId pairing, List<Occasion> occasions) {
        OwedObligation obligation = owed.get(declared.obligation());
        if (obligation == null) {
            throw new UnknownObligation(declared.obligation(), pairing);
        }
        return PlannedDischarge.of(obligation, declared.leg(), occasions);
    }
}
