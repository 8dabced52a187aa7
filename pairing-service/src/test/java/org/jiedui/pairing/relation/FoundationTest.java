package org.jiedui.pairing.relation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.pairing.lifecycle.PairingRefusals.NotASide;
import org.jiedui.pairing.lifecycle.PairingRefusals.PairingIsOver;
import org.jiedui.pairing.lifecycle.PairingStatus;
import org.jiedui.pairing.lifecycle.Sides;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FoundationTest {

    private static final Sides SIDES = new Sides(new RegionCode("440400"), new RegionCode("520300"));
    private static final List<Caller> BOTH = List.of(caller(Roles.LIAISON, "440400"), caller(Roles.LIAISON, "520300"));
    private static final List<Caller> ABOVE = List.of(caller(Roles.MINISTRY, null), caller(Roles.PROVINCE, "440000"));

    @Test
    void isLaidForADraftByWhoeverMayRegisterIt() {
        for (Caller caller : ABOVE) {
            assertThatCode(() -> of(PairingStatus.DRAFT).checkMayChange(caller)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "ACTIVE", "SUSPENDED"})
    void isUpToTheSidesOnceBothKnowThePairing(PairingStatus status) {
        for (Caller side : BOTH) {
            assertThatCode(() -> of(status).checkMayChange(side)).doesNotThrowAnyException();
        }
        for (Caller above : ABOVE) {
            assertThatThrownBy(() -> of(status).checkMayChange(above)).isInstanceOf(NotASide.class);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ENDED", "WITHDRAWN", "REJECTED", "EXPIRED"})
    void staysOnceThePairingIsOver(PairingStatus status) {
        for (Caller side : BOTH) {
            assertThatThrownBy(() -> of(status).checkMayChange(side)).isInstanceOf(PairingIsOver.class);
        }
    }

    private static Foundation of(PairingStatus status) {
        return new Foundation(SIDES, status, Set.of());
    }

    private static Caller caller(String role, @Nullable String region) {
        return new Caller(role, Set.of(role), region == null ? null : new RegionCode(region), null);
    }
}
