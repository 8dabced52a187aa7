package org.jiedui.pairing.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.events.vocabulary.SideOfPairing.LEADING;
import static org.jiedui.pairing.planning.PlanFixture.CONTENT;
import static org.jiedui.pairing.planning.PlanFixture.DAY;
import static org.jiedui.pairing.planning.PlanFixture.NOW;
import static org.jiedui.pairing.planning.PlanFixture.PAIRING;
import static org.jiedui.pairing.planning.PlanFixture.aPlanBeingAmended;
import static org.jiedui.pairing.planning.PlanFixture.aProposedPlan;
import static org.jiedui.pairing.planning.PlanFixture.anAgreedPlan;
import static org.jiedui.pairing.planning.PlanFixture.effectiveFrom;

import org.jiedui.events.PlanEvent;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table is what the aggregate decides by: every action in every state by either side, before and after it has signed. */
class PlanActionTest {

    /** Written by the leading side, as every open version of the fixture is. */
    private static final PlanVersion UNSIGNED = PlanVersion.of(1, CONTENT, LEADING, null);

    private static final PlanContent CHANGED = effectiveFrom(DAY.plusDays(3));

    @ParameterizedTest
    @EnumSource
    void isPossibleAsTheTableSays(PlanAction action) {
        for (PlanState state : PlanState.values()) {
            for (SideOfPairing side : SideOfPairing.values()) {
                assertThat(isAccepted(action, side, planIn(state)))
                        .as("%s of a plan that is %s, by the %s", action, state, side)
                        .isEqualTo(action.isPossible(state, UNSIGNED, side));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "BEING_AMENDED"})
    void knowsWhoHasSigned(PlanState state) {
        for (PlanAction action : PlanAction.values()) {
            for (SideOfPairing side : SideOfPairing.values()) {
                AnnualPlan plan = planIn(state);
                PlanEvent unusedSigned = plan.sign(side, PAIRING, NOW);
                assertThat(isAccepted(action, side, plan))
                        .as("%s of a plan that is %s, by the %s, which has signed", action, state, side)
                        .isEqualTo(action.isPossible(state, UNSIGNED.signed(side), side));
            }
        }
    }

    private static boolean isAccepted(PlanAction action, SideOfPairing side, AnnualPlan plan) {
        try {
            PlanEvent unused = apply(action, side, plan);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static PlanEvent apply(PlanAction action, SideOfPairing side, AnnualPlan plan) {
        return switch (action) {
            case REVISE -> plan.revise(CHANGED, "测试", side, PAIRING, NOW);
            case SIGN -> plan.sign(side, PAIRING, NOW);
            case DECLINE -> plan.decline(side, "测试", PAIRING, NOW);
            case WITHDRAW -> plan.withdraw(side, "测试", PAIRING, NOW);
            case AMEND -> plan.amend(CHANGED, "测试", side, PAIRING, NOW);
            case DECLINE_AMENDMENT -> plan.declineAmendment(side, "测试", PAIRING, NOW);
            case WITHDRAW_AMENDMENT -> plan.withdrawAmendment(side, "测试", PAIRING, NOW);
        };
    }

    private static AnnualPlan planIn(PlanState state) {
        AnnualPlan proposed = aProposedPlan();
        return switch (state) {
            case PROPOSED -> proposed;
            case AGREED -> anAgreedPlan();
            case BEING_AMENDED -> aPlanBeingAmended();
            case WITHDRAWN -> {
                PlanEvent unused = proposed.withdraw(LEADING, "测试", PAIRING, NOW);
                yield proposed;
            }
            case DECLINED -> {
                PlanEvent unused = proposed.decline(SideOfPairing.PARTNER, "测试", PAIRING, NOW);
                yield proposed;
            }
        };
    }
}
