package org.jiedui.activity.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.activity.Callers.liaison;
import static org.jiedui.activity.Callers.ministry;
import static org.jiedui.activity.Callers.province;
import static org.jiedui.activity.PairingFixture.SIGNED_ON;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.pair.PairFixture.inForce;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.pair.PairRefusals.PairingHasEnded;
import org.jiedui.activity.pair.PairRefusals.PairingIsSuspended;
import org.jiedui.activity.pair.Term.Suspended;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.knownparties.pair.PairRefusals.NotASide;
import org.jiedui.knownparties.pair.PairRefusals.RegionOutsideThePairing;
import org.jiedui.knownparties.pair.Sides;
import org.junit.jupiter.api.Test;

class SidesTest {

    private static final Sides SUZHOU_AND_XPCC = new Sides(new RegionCode("320500"), new RegionCode("LOCAL:XPCC"));

    @Test
    void coverTheirOwnRegionAndAllBelow() {
        assertThat(SUZHOU_AND_XPCC.covering(new RegionCode("320500"))).isEqualTo(SideOfPairing.LEADING);
        assertThat(SUZHOU_AND_XPCC.covering(new RegionCode("320583"))).isEqualTo(SideOfPairing.LEADING);
        assertThat(SUZHOU_AND_XPCC.covering(new RegionCode("LOCAL:XPCC-08"))).isEqualTo(SideOfPairing.PARTNER);
    }

    @Test
    void coverNothingAboveOrBeside() {
        for (String outside : List.of("320000", "320600", "LOCAL:XPCCA", "650000")) {
            assertThatThrownBy(() -> SUZHOU_AND_XPCC.covering(new RegionCode(outside)))
                    .isInstanceOf(RegionOutsideThePairing.class);
        }
    }

    @Test
    void areSpokenForByTheirOwnLiaisons() {
        assertThat(SUZHOU_AND_XPCC.spokenForBy(liaison("320500"))).contains(SideOfPairing.LEADING);
        assertThat(SUZHOU_AND_XPCC.spokenForBy(liaison("LOCAL:XPCC"))).contains(SideOfPairing.PARTNER);
    }

    @Test
    void areNotSpokenForByAnybodyElse() {
        for (Caller caller : List.of(liaison("320000"), liaison("320583"), province("320500"), ministry())) {
            assertThat(SUZHOU_AND_XPCC.spokenForBy(caller)).isEmpty();
            assertThatThrownBy(() -> SUZHOU_AND_XPCC.of(caller)).isInstanceOf(NotASide.class);
        }
    }

    @Test
    void holdNothingAfterTheLastDayOfThePairing() {
        PairView ended = inForce(aPairing(), SIGNED_ON);

        assertThatCode(() -> ended.checkInForceOn(List.of(SIGNED_ON))).doesNotThrowAnyException();
        assertThatThrownBy(() -> ended.checkInForceOn(List.of(SIGNED_ON, SIGNED_ON.plusDays(1))))
                .isInstanceOf(PairingHasEnded.class);
    }

    @Test
    void holdNothingOnTheDaysOfASuspensionButOnThatOfItsEnd() {
        LocalDate resumedOn = SIGNED_ON.plusDays(2);
        PairView suspended = inForce(aPairing(), null, new Suspended(SIGNED_ON, resumedOn));

        assertThatCode(() -> suspended.checkInForceOn(List.of(SIGNED_ON.minusDays(1), resumedOn)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> suspended.checkInForceOn(List.of(SIGNED_ON.minusDays(1), SIGNED_ON.plusDays(1))))
                .isInstanceOf(PairingIsSuspended.class);
    }
}
