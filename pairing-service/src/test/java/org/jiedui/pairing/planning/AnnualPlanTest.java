package org.jiedui.pairing.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.jiedui.events.vocabulary.SideOfPairing.LEADING;
import static org.jiedui.events.vocabulary.SideOfPairing.PARTNER;
import static org.jiedui.pairing.planning.PlanFixture.CONTENT;
import static org.jiedui.pairing.planning.PlanFixture.NOW;
import static org.jiedui.pairing.planning.PlanFixture.PAIRING;
import static org.jiedui.pairing.planning.PlanFixture.aProposedPlan;
import static org.jiedui.pairing.planning.PlanFixture.anAgreedPlan;
import static org.jiedui.pairing.planning.PlanFixture.blocking;
import static org.jiedui.pairing.planning.PlanFixture.week;

import org.jiedui.events.PlanEvent;
import org.jiedui.events.PlanEvent.PlanAgreed;
import org.jiedui.events.PlanEvent.PlanProposed;
import org.jiedui.events.PlanEvent.PlanSigned;
import org.jiedui.pairing.planning.PlanRefusals.AlreadySigned;
import org.jiedui.pairing.planning.PlanRefusals.BlocksForTheOtherSide;
import org.jiedui.pairing.planning.PlanRefusals.ContentUnchanged;
import org.jiedui.pairing.planning.PlanRefusals.EffectiveDateOutsideYear;
import org.jiedui.pairing.planning.PlanRefusals.NoAmendmentOpen;
import org.jiedui.pairing.planning.PlanRefusals.PlanAlreadyAgreed;
import org.jiedui.pairing.planning.PlanRefusals.PlanIsOver;
import org.jiedui.pairing.planning.PlanRefusals.PlanNotAgreed;
import org.jiedui.pairing.planning.PlanRefusals.WrittenByTheOtherSide;
import org.jiedui.pairing.planning.PlanRefusals.WrittenByTheOwnSide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AnnualPlanTest {

    @Test
    void takesEffectWithinItsYear() {
        assertThatThrownBy(() -> new AnnualPlan(PAIRING, 2023, CONTENT, LEADING, NOW))
                .isInstanceOf(EffectiveDateOutsideYear.class);
    }

    @Test
    void blocksWeeksOfItsProposerOnly() {
        assertThatThrownBy(() -> new AnnualPlan(PAIRING, 2022, blocking(week(PARTNER, "2022-W51")), LEADING, NOW))
                .isInstanceOf(BlocksForTheOtherSide.class);
    }

    @Test
    void leavesTheWeeksOfTheOtherSideAloneWhateverElseIsWrong() {
        assertThatThrownBy(() -> new AnnualPlan(PAIRING, 2023, blocking(week(PARTNER, "2022-W51")), LEADING, NOW))
                .isInstanceOf(BlocksForTheOtherSide.class);
    }

    @Nested
    class WhenProposed {
        private final AnnualPlan plan = aProposedPlan();

        @Test
        void isAgreedOnlyWithTheSecondSignature() {
            assertThat(plan.sign(PARTNER, PAIRING, NOW)).isInstanceOf(PlanSigned.class);
            assertThat(plan.sign(LEADING, PAIRING, NOW)).isInstanceOf(PlanAgreed.class);
        }

        @Test
        void takesASidesSignatureOnce() {
            PlanEvent unusedSigned = plan.sign(LEADING, PAIRING, NOW);
            assertThatThrownBy(() -> plan.sign(LEADING, PAIRING, NOW)).isInstanceOf(AlreadySigned.class);
        }

        @Test
        void needsBothSignaturesAgainWhenItChanges() {
            PlanEvent unusedSigned = plan.sign(LEADING, PAIRING, NOW);
            PlanEvent unusedRevised = plan.revise(blocking(week(PARTNER, "2022-W52")), null, PARTNER, PAIRING, NOW);

            assertThat(plan.sign(PARTNER, PAIRING, NOW)).isInstanceOf(PlanSigned.class);
            assertThat(plan.sign(LEADING, PAIRING, NOW)).isInstanceOf(PlanAgreed.class);
        }

        @Test
        void keepsItsSignaturesWhenAnEditWouldChangeNothing() {
            PlanEvent unusedSigned = plan.sign(LEADING, PAIRING, NOW);

            assertThatThrownBy(() -> plan.revise(CONTENT, "测试", PARTNER, PAIRING, NOW))
                    .isInstanceOf(ContentUnchanged.class);
            assertThat(plan.sign(PARTNER, PAIRING, NOW)).isInstanceOf(PlanAgreed.class);
        }

        @Test
        void keepsTheWeeksOfTheOtherSideWhenASideAddsItsOwn() {
            PlanEvent unusedLeading = plan.revise(blocking(week(LEADING, "2022-W51")), "测试", LEADING, PAIRING, NOW);

            assertThatThrownBy(() -> plan.revise(blocking(week(PARTNER, "2022-W52")), "测试", PARTNER, PAIRING, NOW))
                    .isInstanceOf(BlocksForTheOtherSide.class);
            PlanContent both = blocking(week(PARTNER, "2022-W52"), week(LEADING, "2022-W51"));
            assertThat(plan.revise(both, "测试", PARTNER, PAIRING, NOW))
                    .asInstanceOf(type(PlanProposed.class))
                    .satisfies(proposed -> assertThat(proposed.plan().blockedWeeks())
                            .containsExactly(week(LEADING, "2022-W51"), week(PARTNER, "2022-W52")));
        }

        @Test
        void isNotAmendedButEdited() {
            assertThatThrownBy(() -> plan.amend(CONTENT, "测试", LEADING, PAIRING, NOW))
                    .isInstanceOf(PlanNotAgreed.class);
        }
    }

    @Nested
    class WhenAgreed {
        private final AnnualPlan plan = anAgreedPlan();

        @Test
        void changesByAnAmendmentOnly() {
            assertThatThrownBy(() -> plan.revise(CONTENT, "测试", LEADING, PAIRING, NOW))
                    .isInstanceOf(PlanAlreadyAgreed.class);
            assertThatThrownBy(() -> plan.sign(LEADING, PAIRING, NOW)).isInstanceOf(PlanAlreadyAgreed.class);
        }

        @Test
        void hasNothingToDeclineOrWithdraw() {
            assertThatThrownBy(() -> plan.declineAmendment(LEADING, "测试", PAIRING, NOW))
                    .isInstanceOf(NoAmendmentOpen.class);
            assertThatThrownBy(() -> plan.withdrawAmendment(LEADING, "测试", PAIRING, NOW))
                    .isInstanceOf(NoAmendmentOpen.class);
            assertThatThrownBy(() -> plan.decline(PARTNER, "测试", PAIRING, NOW)).isInstanceOf(PlanAlreadyAgreed.class);
            assertThatThrownBy(() -> plan.withdraw(LEADING, "测试", PAIRING, NOW)).isInstanceOf(PlanAlreadyAgreed.class);
        }
    }

    @Nested
    class WhenItIsNotWanted {
        private final AnnualPlan plan = aProposedPlan();

        @Test
        void isDeclinedByTheOtherSideOnly() {
            assertThatThrownBy(() -> plan.decline(LEADING, "测试", PAIRING, NOW)).isInstanceOf(WrittenByTheOwnSide.class);
            assertThat(plan.decline(PARTNER, "测试", PAIRING, NOW).planVersion()).isEqualTo(1);
        }

        @Test
        void isWithdrawnByItsSideOnly() {
            assertThatThrownBy(() -> plan.withdraw(PARTNER, "测试", PAIRING, NOW))
                    .isInstanceOf(WrittenByTheOtherSide.class);
            assertThat(plan.withdraw(LEADING, "测试", PAIRING, NOW).planVersion()).isEqualTo(1);
        }

        @Test
        void belongsToTheSideThatWroteItLast() {
            PlanEvent unusedRevised = plan.revise(blocking(week(PARTNER, "2022-W52")), "测试", PARTNER, PAIRING, NOW);

            assertThatThrownBy(() -> plan.withdraw(LEADING, "测试", PAIRING, NOW))
                    .isInstanceOf(WrittenByTheOtherSide.class);
            assertThat(plan.withdraw(PARTNER, "测试", PAIRING, NOW).planVersion()).isEqualTo(2);
        }

        @Test
        void isOverForGood() {
            PlanEvent unusedSigned = plan.sign(PARTNER, PAIRING, NOW);
            PlanEvent unusedWithdrawn = plan.withdraw(LEADING, "测试", PAIRING, NOW);

            assertThatThrownBy(() -> plan.declineAmendment(PARTNER, "测试", PAIRING, NOW))
                    .isInstanceOf(PlanIsOver.class);
            assertThatThrownBy(() -> plan.sign(LEADING, PAIRING, NOW)).isInstanceOf(PlanIsOver.class);
            assertThatThrownBy(() -> plan.revise(CONTENT, "测试", LEADING, PAIRING, NOW))
                    .isInstanceOf(PlanIsOver.class);
            assertThatThrownBy(() -> plan.amend(CONTENT, "测试", LEADING, PAIRING, NOW))
                    .isInstanceOf(PlanIsOver.class);
            assertThatThrownBy(() -> plan.withdraw(LEADING, "测试", PAIRING, NOW)).isInstanceOf(PlanIsOver.class);
            assertThatThrownBy(() -> plan.decline(PARTNER, "测试", PAIRING, NOW)).isInstanceOf(PlanIsOver.class);
        }
    }
}
