package org.jiedui.pairing.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.PlanEvent;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.PlanEvent.PlanAgreed;
import org.jiedui.events.PlanEvent.PlanSigned;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingStatus;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.lifecycle.PairingView.SideView;
import org.jiedui.pairing.lifecycle.Terms;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AnnualPlanTest {

    private static final Instant NOW = Instant.parse("2022-12-14T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2022, 12, 14);
    private static final CadenceLine MONTHLY = new CadenceLine(Duty.ONLINE_TRAINING, Period.MONTH, 1, 1);
    private static final PlanContent CONTENT = new PlanContent(DAY, List.of(MONTHLY), List.of(), null);

    @Test
    void takesEffectWithinItsYear() {
        assertThatThrownBy(() -> AnnualPlan.of(aPairing(), 2023, CONTENT, NOW))
                .isInstanceOf(EffectiveDateOutsideYear.class);
    }

    @Test
    void hasOneLineForEachDuty() {
        assertThatThrownBy(() -> new PlanContent(DAY, List.of(MONTHLY, MONTHLY), List.of(), null))
                .isInstanceOf(DutyPlannedTwice.class);
    }

    @Nested
    class WhenProposed {
        private final AnnualPlan plan = AnnualPlan.of(aPairing(), 2022, CONTENT, NOW);

        @Test
        void isAgreedOnlyWithTheSecondSignature() {
            assertThat(plan.sign(SideOfPairing.PARTNER, aPairing(), NOW)).isInstanceOf(PlanSigned.class);
            assertThat(plan.sign(SideOfPairing.LEADING, aPairing(), NOW)).isInstanceOf(PlanAgreed.class);
        }

        @Test
        void takesASidesSignatureOnce() {
            PlanEvent unusedSigned = plan.sign(SideOfPairing.LEADING, aPairing(), NOW);
            assertThatThrownBy(() -> plan.sign(SideOfPairing.LEADING, aPairing(), NOW))
                    .isInstanceOf(AlreadySigned.class);
        }

        @Test
        void needsBothSignaturesAgainWhenItChanges() {
            PlanEvent unusedSigned = plan.sign(SideOfPairing.LEADING, aPairing(), NOW);
            PlanEvent unusedRevised = plan.revise(CONTENT, aPairing(), NOW);

            assertThat(plan.sign(SideOfPairing.PARTNER, aPairing(), NOW)).isInstanceOf(PlanSigned.class);
            assertThat(plan.view().status()).isEqualTo(PlanStatus.PROPOSED);
        }
    }

    @Nested
    class WhenAgreed {
        @Test
        void changesNoMore() {
            AnnualPlan plan = AnnualPlan.of(aPairing(), 2022, CONTENT, NOW);
            PlanEvent unusedFirst = plan.sign(SideOfPairing.LEADING, aPairing(), NOW);
            PlanEvent unusedSecond = plan.sign(SideOfPairing.PARTNER, aPairing(), NOW);

            assertThatThrownBy(() -> plan.revise(CONTENT, aPairing(), NOW)).isInstanceOf(PlanAlreadyAgreed.class);
            assertThatThrownBy(() -> plan.sign(SideOfPairing.LEADING, aPairing(), NOW))
                    .isInstanceOf(PlanAlreadyAgreed.class);
        }
    }

    private static PairingView aPairing() {
        return new PairingView(
                new PairingId(new UUID(0, 1)),
                "CITY_VOLUNTARY",
                PairingStatus.ACTIVE,
                side("440400"),
                side("520300"),
                1,
                new Terms(DAY, null, List.of(), null, null),
                Verification.DEMO,
                null,
                null,
                null,
                null,
                NOW,
                NOW,
                3);
    }

    private static SideView side(String region) {
        return new SideView(new UUID(0, region.hashCode()), new RegionCode(region), "测试" + region, 1, NOW);
    }
}
