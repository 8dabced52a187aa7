package org.jiedui.pairing.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.events.vocabulary.SideOfPairing.LEADING;
import static org.jiedui.events.vocabulary.SideOfPairing.PARTNER;
import static org.jiedui.pairing.planning.PlanFixture.CONTENT;
import static org.jiedui.pairing.planning.PlanFixture.DAY;
import static org.jiedui.pairing.planning.PlanFixture.NOW;
import static org.jiedui.pairing.planning.PlanFixture.PAIRING;
import static org.jiedui.pairing.planning.PlanFixture.aPlanBeingAmended;
import static org.jiedui.pairing.planning.PlanFixture.anAgreedPlan;
import static org.jiedui.pairing.planning.PlanFixture.effectiveFrom;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.jiedui.events.PlanEvent;
import org.jiedui.events.PlanEvent.PlanAmended;
import org.jiedui.events.PlanEvent.PlanAmendmentProposed;
import org.jiedui.events.PlanEvent.PlanSigned;
import org.jiedui.pairing.planning.PlanRefusals.AmendmentAlreadyOpen;
import org.jiedui.pairing.planning.PlanRefusals.AmendmentWithoutReason;
import org.jiedui.pairing.planning.PlanRefusals.ContentUnchanged;
import org.jiedui.pairing.planning.PlanRefusals.EffectiveBeforeThePlan;
import org.jiedui.pairing.planning.PlanRefusals.EffectiveDateOutsideYear;
import org.jiedui.pairing.planning.PlanRefusals.WrittenByTheOtherSide;
import org.jiedui.pairing.planning.PlanRefusals.WrittenByTheOwnSide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AmendmentTest {

    private static final PlanContent LATER = effectiveFrom(DAY.plusDays(7));

    private final AnnualPlan plan = aPlanBeingAmended();

    @Test
    void isTheNextVersionBesideTheAgreedOne() {
        PlanAmendmentProposed opened = anAgreedPlan().amend(LATER, "测试", LEADING, PAIRING, NOW);

        assertThat(opened.agreedVersion()).isEqualTo(1);
        assertThat(opened.plan().planVersion()).isEqualTo(2);
    }

    @Test
    void isTheOnlyOne() {
        assertThatThrownBy(() -> plan.amend(CONTENT, "测试", PARTNER, PAIRING, NOW))
                .isInstanceOf(AmendmentAlreadyOpen.class);
    }

    @Test
    void takesEffectInTheYearAndNotBeforeThePlan() {
        AnnualPlan agreed = anAgreedPlan();

        assertThatThrownBy(() -> agreed.amend(effectiveFrom(DAY.plusYears(1)), "测试", LEADING, PAIRING, NOW))
                .isInstanceOf(EffectiveDateOutsideYear.class);
        assertThatThrownBy(() -> agreed.amend(effectiveFrom(DAY.minusDays(1)), "测试", LEADING, PAIRING, NOW))
                .isInstanceOf(EffectiveBeforeThePlan.class);
    }

    @Test
    void changesWhatIsInForce() {
        AnnualPlan agreed = anAgreedPlan();

        assertThatThrownBy(() -> agreed.amend(CONTENT, "测试", LEADING, PAIRING, NOW))
                .isInstanceOf(ContentUnchanged.class);
        assertThatThrownBy(() -> plan.revise(CONTENT, "测试", PARTNER, PAIRING, NOW))
                .isInstanceOf(ContentUnchanged.class);
        assertThatThrownBy(() -> plan.revise(LATER, "测试", PARTNER, PAIRING, NOW))
                .isInstanceOf(ContentUnchanged.class);
    }

    @Test
    void mayTakeEffectBeforeTheVersionInForceWhenThatIsAnAmendmentItself() {
        PlanEvent unusedFirst = plan.sign(LEADING, PAIRING, NOW);
        PlanEvent unusedSecond = plan.sign(PARTNER, PAIRING, NOW);

        assertThat(plan.amend(effectiveFrom(DAY), "测试", PARTNER, PAIRING, NOW)
                        .plan()
                        .effectiveFrom())
                .isEqualTo(DAY);
    }

    @Nested
    class WhenBothHaveSignedIt {
        private final PlanEvent first = plan.sign(PARTNER, PAIRING, NOW);
        private final PlanEvent second = plan.sign(LEADING, PAIRING, NOW);

        @Test
        void isWhatTheNextAmendmentChanges() {
            assertThatThrownBy(() -> plan.amend(LATER, "测试", LEADING, PAIRING, NOW))
                    .isInstanceOf(ContentUnchanged.class);
            assertThat(plan.amend(effectiveFrom(DAY.plusDays(9)), "测试", LEADING, PAIRING, NOW)
                            .agreedVersion())
                    .isEqualTo(2);
        }

        @Test
        void announcesWhatIsDifferentAndWhy() {
            assertThat(first).isInstanceOf(PlanSigned.class);
            assertThat(second)
                    .asInstanceOf(InstanceOfAssertFactories.type(PlanAmended.class))
                    .satisfies(amended -> {
                        assertThat(amended.previousVersion()).isEqualTo(1);
                        assertThat(amended.reason()).isEqualTo("测试");
                        assertThat(amended.differences())
                                .extracting(PlanEvent.Difference::path)
                                .containsExactly("/effectiveFrom");
                    });
        }
    }

    @Nested
    class WhenItIsChanged {
        @Test
        void needsBothSignaturesAgain() {
            PlanEvent unusedSigned = plan.sign(LEADING, PAIRING, NOW);
            PlanEvent unusedRevised = plan.revise(effectiveFrom(DAY.plusDays(9)), "测试", PARTNER, PAIRING, NOW);

            assertThat(plan.sign(PARTNER, PAIRING, NOW)).isInstanceOf(PlanSigned.class);
            assertThat(plan.sign(LEADING, PAIRING, NOW))
                    .asInstanceOf(InstanceOfAssertFactories.type(PlanAmended.class))
                    .satisfies(
                            amended -> assertThat(amended.plan().planVersion()).isEqualTo(3));
        }

        @Test
        void saysForItselfWhy() {
            PlanContent changed = effectiveFrom(DAY.plusDays(9));
            for (@Nullable String none : new @Nullable String[] {null, "　"}) {
                assertThatThrownBy(() -> plan.revise(changed, none, PARTNER, PAIRING, NOW))
                        .isInstanceOf(AmendmentWithoutReason.class);
            }

            assertThat(plan.revise(changed, "测试：顺延", PARTNER, PAIRING, NOW))
                    .asInstanceOf(InstanceOfAssertFactories.type(PlanAmendmentProposed.class))
                    .extracting(PlanAmendmentProposed::reason)
                    .isEqualTo("测试：顺延");
        }

        @Test
        void belongsToTheSideThatWroteItLast() {
            PlanEvent unusedRevised = plan.revise(effectiveFrom(DAY.plusDays(9)), "测试", PARTNER, PAIRING, NOW);

            assertThatThrownBy(() -> plan.declineAmendment(PARTNER, "测试", PAIRING, NOW))
                    .isInstanceOf(WrittenByTheOwnSide.class);
            assertThat(plan.declineAmendment(LEADING, "测试", PAIRING, NOW).planVersion())
                    .isEqualTo(3);
        }
    }

    @Nested
    class WhenItIsNotWanted {
        @Test
        void isDeclinedByTheOtherSideOnly() {
            assertThatThrownBy(() -> plan.declineAmendment(LEADING, "测试", PAIRING, NOW))
                    .isInstanceOf(WrittenByTheOwnSide.class);
            assertThat(plan.declineAmendment(PARTNER, "测试", PAIRING, NOW).planVersion())
                    .isEqualTo(2);
        }

        @Test
        void isWithdrawnByItsSideOnly() {
            assertThatThrownBy(() -> plan.withdrawAmendment(PARTNER, "测试", PAIRING, NOW))
                    .isInstanceOf(WrittenByTheOtherSide.class);
            assertThat(plan.withdrawAmendment(LEADING, "测试", PAIRING, NOW).planVersion())
                    .isEqualTo(2);
        }

        @Test
        void leavesItsNumberToNobody() {
            PlanEvent unusedDeclined = plan.declineAmendment(PARTNER, "测试", PAIRING, NOW);

            assertThat(plan.amend(effectiveFrom(DAY.plusDays(9)), "测试", PARTNER, PAIRING, NOW)
                            .plan()
                            .planVersion())
                    .isEqualTo(3);
        }
    }
}
