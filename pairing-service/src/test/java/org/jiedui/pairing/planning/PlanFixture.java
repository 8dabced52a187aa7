package org.jiedui.pairing.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.events.PlanEvent;
import org.jiedui.events.PlanEvent.BlockedWeek;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.lifecycle.PairingViewFixture;

/** Plans in every state, reached through the domain. */
public final class PlanFixture {

    public static final LocalDate DAY = LocalDate.of(2022, 12, 14);
    public static final CadenceLine MONTHLY = new CadenceLine(Duty.ONLINE_TRAINING, Period.MONTH, 1, 1);

    static final Instant NOW = Instant.parse("2022-12-14T02:00:00Z");
    static final PlanContent CONTENT = blocking();
    static final PairingView PAIRING = aPairing();

    private PlanFixture() {}

    public static BlockedWeek week(SideOfPairing side, String week) {
        return new BlockedWeek(side, week, null);
    }

    /** The content with these weeks blocked. */
    public static PlanContent blocking(BlockedWeek... weeks) {
        return new PlanContent(DAY, List.of(MONTHLY), List.of(), null, List.of(weeks));
    }

    /** The content taking effect on that day. */
    static PlanContent effectiveFrom(LocalDate day) {
        return new PlanContent(day, List.of(MONTHLY), List.of(), null, List.of());
    }

    static AnnualPlan aProposedPlan() {
        return new AnnualPlan(PAIRING, 2022, CONTENT, SideOfPairing.LEADING, NOW);
    }

    static AnnualPlan anAgreedPlan() {
        AnnualPlan plan = aProposedPlan();
        PlanEvent unusedFirst = plan.sign(SideOfPairing.LEADING, PAIRING, NOW);
        PlanEvent unusedSecond = plan.sign(SideOfPairing.PARTNER, PAIRING, NOW);
        return plan;
    }

    /** An agreed plan with an amendment that the leading side wrote. */
    static AnnualPlan aPlanBeingAmended() {
        AnnualPlan plan = anAgreedPlan();
        PlanEvent unusedOpened = plan.amend(effectiveFrom(DAY.plusDays(7)), "测试", SideOfPairing.LEADING, PAIRING, NOW);
        return plan;
    }

    private static PairingView aPairing() {
        return PairingViewFixture.aPairingInForce();
    }
}
