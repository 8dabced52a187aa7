package org.jiedui.activity.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.activity.PairingFixture.aPairing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.obligation.DutyPeriod;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.activity.obligation.ObligationState;
import org.jiedui.activity.obligation.ObligationView;
import org.jiedui.activity.waiver.WaiverRefusals.ForTheOtherSide;
import org.jiedui.activity.waiver.WaiverRefusals.ObligationIsMet;
import org.jiedui.activity.waiver.WaiverRefusals.ObligationIsNotOwed;
import org.jiedui.activity.waiver.WaiverRefusals.WaiverStatusForbids;
import org.jiedui.events.ObligationEvent.ClosedBecause;
import org.jiedui.events.WaiverEvent;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.precondition.Justification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WaiverTest {

    private static final Instant NOW = Instant.parse("2022-12-14T02:00:00Z");
    private static final Justification FLOOD = new Justification("防汛", null);
    private static final DutyPeriod HALF_YEAR = new DutyPeriod(Period.HALF_YEAR, LocalDate.of(2022, 7, 1));

    @ParameterizedTest
    @EnumSource
    void isAnsweredOrWithdrawnAsTheTableSays(WaiverAction action) {
        for (WaiverStatus status : WaiverStatus.values()) {
            for (SideOfPairing side : SideOfPairing.values()) {
                boolean allowed = action.isPossible(status, true) && action.isFor(side, SideOfPairing.LEADING);
                assertThat(isAccepted(action, waiverOf(status), side))
                        .as("%s for %s of one that is %s", action, side, status)
                        .isEqualTo(allowed);
            }
        }
    }

    @Test
    void isAnsweredByTheOtherSideOnly() {
        assertThat(isAccepted(WaiverAction.AGREE, waiverOf(WaiverStatus.PROPOSED), SideOfPairing.LEADING))
                .isFalse();
        assertThat(isAccepted(WaiverAction.AGREE, waiverOf(WaiverStatus.PROPOSED), SideOfPairing.PARTNER))
                .isTrue();
    }

    @Test
    void isNeitherForWhatWasHeldNorForWhatIsOwedNoLonger() {
        assertThatThrownBy(() -> aWaiver(obligation(ObligationState.HELD, null)))
                .isInstanceOf(ObligationIsMet.class);
        assertThatThrownBy(() -> aWaiver(obligation(ObligationState.HELD_LATE, null)))
                .isInstanceOf(ObligationIsMet.class);
        assertThatThrownBy(() -> aWaiver(obligation(null, ClosedBecause.ENDED)))
                .isInstanceOf(ObligationIsNotOwed.class);
        assertThat(aWaiver(obligation(ObligationState.HALF_MET, null)).status()).isEqualTo(WaiverStatus.PROPOSED);
    }

    @Test
    void isNotAgreedToOnceItWasHeld() {
        Waiver waiver = waiverOf(WaiverStatus.PROPOSED);

        assertThatThrownBy(() -> waiver.agree(obligation(ObligationState.HELD, null), SideOfPairing.PARTNER, NOW))
                .isInstanceOf(ObligationIsMet.class);
    }

    private static boolean isAccepted(WaiverAction action, Waiver waiver, SideOfPairing side) {
        try {
            WaiverEvent unused = apply(action, waiver, side);
            return true;
        } catch (WaiverStatusForbids | ForTheOtherSide refused) {
            return false;
        }
    }

    private static WaiverEvent apply(WaiverAction action, Waiver waiver, SideOfPairing side) {
        ObligationView due = obligation(ObligationState.DUE, null);
        return switch (action) {
            case AGREE -> waiver.agree(due, side, NOW);
            case DECLINE -> waiver.decline(due.published(), side, "测试", NOW);
            case WITHDRAW -> waiver.withdraw(due.published(), side, "测试", NOW);
        };
    }

    private static Waiver waiverOf(WaiverStatus status) {
        Waiver waiver = aWaiver(obligation(ObligationState.DUE, null));
        WaiverEvent unused =
                switch (status) {
                    case PROPOSED -> null;
                    case AGREED -> apply(WaiverAction.AGREE, waiver, SideOfPairing.PARTNER);
                    case DECLINED -> apply(WaiverAction.DECLINE, waiver, SideOfPairing.PARTNER);
                    case WITHDRAWN -> apply(WaiverAction.WITHDRAW, waiver, SideOfPairing.LEADING);
                };
        return waiver;
    }

    private static Waiver aWaiver(ObligationView obligation) {
        return new Waiver(obligation, SideOfPairing.LEADING, FLOOD, NOW);
    }

    private static ObligationView obligation(@Nullable ObligationState state, @Nullable ClosedBecause notOwed) {
        return new ObligationView(
                new ObligationId(Ids.next()),
                aPairing(),
                2022,
                Duty.SYMPOSIUM,
                HALF_YEAR,
                1,
                List.of(),
                notOwed == null,
                notOwed,
                state,
                1,
                null,
                0,
                NOW);
    }
}
