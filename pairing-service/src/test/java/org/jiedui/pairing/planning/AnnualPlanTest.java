package org.jiedui.pairing.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.pairing.lifecycle.PairingViewFixture.aPairingInForce;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.events.PlanEvent;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.PlanEvent.PlanAgreed;
import org.jiedui.events.PlanEvent.PlanSigned;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AnnualPlanTest {

    private static final Instant NOW = Instant.parse("2022-12-14T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2022, 12, 14);
    private static final CadenceLine MONTHLY = new CadenceLine(Duty.ONLINE_TRAINING, Period.MONTH, 1, 1);
    private static final PlanContent CONTENT = new PlanContent(DAY, List.of(MONTHLY), List.of(), null);

    @Test
    void takesEffectWithinItsYear() {
        assertThatThrownBy(() -> AnnualPlan.of(aPairingInForce(), 2023, CONTENT, NOW))
                .isInstanceOf(EffectiveDateOutsideYear.class);
    }

    @Test
    void hasOneLineForEachDuty() {
        assertThatThrownBy(() -> new PlanContent(DAY, List.of(MONTHLY, MONTHLY), List.of(), null))
                .isInstanceOf(DutyPlannedTwice.class);
    }

    @Nested
    class WhenProposed {
        private final AnnualPlan plan = AnnualPlan.of(aPairingInForce(), 2022, CONTENT, NOW);

        @Test
        void isAgreedOnlyWithTheSecondSignature() {
            assertThat(plan.sign(SideOfPairing.PARTNER, aPairingInForce(), NOW)).isInstanceOf(PlanSigned.class);
            assertThat(plan.sign(SideOfPairing.LEADING, aPairingInForce(), NOW)).isInstanceOf(PlanAgreed.class);
        }

        @Test
        void takesASidesSignatureOnce() {
            PlanEvent unusedSigned = plan.sign(SideOfPairing.LEADING, aPairingInForce(), NOW);
            assertThatThrownBy(() -> plan.sign(SideOfPairing.LEADING, aPairingInForce(), NOW))
                    .isInstanceOf(AlreadySigned.class);
        }

        @Test
        void needsBothSignaturesAgainWhenItChanges() {
            PlanEvent unusedSigned = plan.sign(SideOfPairing.LEADING, aPairingInForce(), NOW);
            PlanEvent unusedRevised = plan.revise(CONTENT, aPairingInForce(), NOW);

            assertThat(plan.sign(SideOfPairing.PARTNER, aPairingInForce(), NOW)).isInstanceOf(PlanSigned.class);
            assertThat(plan.view().status()).isEqualTo(PlanStatus.PROPOSED);
        }
    }

    @Nested
    class WhenAgreed {
        @Test
        void changesNoMore() {
            AnnualPlan plan = AnnualPlan.of(aPairingInForce(), 2022, CONTENT, NOW);
            PlanEvent unusedFirst = plan.sign(SideOfPairing.LEADING, aPairingInForce(), NOW);
            PlanEvent unusedSecond = plan.sign(SideOfPairing.PARTNER, aPairingInForce(), NOW);

            assertThatThrownBy(() -> plan.revise(CONTENT, aPairingInForce(), NOW))
                    .isInstanceOf(PlanAlreadyAgreed.class);
            assertThatThrownBy(() -> plan.sign(SideOfPairing.LEADING, aPairingInForce(), NOW))
                    .isInstanceOf(PlanAlreadyAgreed.class);
        }
    }
}
