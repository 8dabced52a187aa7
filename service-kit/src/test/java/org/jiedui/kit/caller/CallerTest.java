package org.jiedui.kit.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {

    private static final String[] CODES = {"110000", "440000", "440402", "820000", "LOCAL:XPCC"};

    @Test
    void ofTheMinistrySeesEverything() {
        assertThat(CODES).allMatch(code -> caller(null, "ministry").scope().contains(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"province", "liaison"})
    void ofARegionSeesItAndWhatLiesBelow(String role) {
        RegionRange scope = caller("440000", role).scope();

        assertThat(scope).isEqualTo(new RegionCode("440000").range());
        assertThat(CODES).filteredOn(scope::contains).containsExactly("440000", "440402");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "analyst", "partner", "anything"})
    void ofAnotherRoleSeesNothing(String role) {
        assertThat(CODES).noneMatch(code -> caller("440000", role).scope().contains(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"province", "liaison"})
    void withoutARegionSeesNothing(String role) {
        assertThat(CODES).noneMatch(code -> caller(null, role).scope().contains(code));
    }

    @Test
    void withSeveralRolesSeesWhatTheWidestAllows() {
        assertThat(caller("440400", "liaison", "ministry").scope().contains("110000"))
                .isTrue();
        assertThat(caller("440400", "liaison", "analyst").scope().contains("440400"))
                .isTrue();
    }

    @Test
    void whoAnalysesKnowsFiguresOfTheWholeCountryAndOthersOfWhatTheySee() {
        assertThat(CODES)
                .allMatch(code -> caller(null, "analyst").readingScope().contains(code));
        assertThat(caller("440000", "province").readingScope())
                .isEqualTo(caller("440000", "province").scope());
        assertThat(CODES)
                .noneMatch(code -> caller("440000", "partner").readingScope().contains(code));
    }

    @Test
    void isTheProvinceAboveWhatLiesInItsRegion() {
        assertThat(caller("440000", "province").isProvinceAbove(new RegionCode("440402")))
                .isTrue();
        assertThat(caller("440000", "liaison").isProvinceAbove(new RegionCode("440402")))
                .isFalse();
        assertThat(caller("330000", "province").isProvinceAbove(new RegionCode("440402")))
                .isFalse();
        assertThat(caller(null, "province").isProvinceAbove(new RegionCode("440402")))
                .isFalse();
    }

    @Test
    void speaksForItsOwnRegionOnly() {
        Caller liaison = caller("440400", "liaison");

        assertThat(liaison.speaksFor(new RegionCode("440400"))).isTrue();
        assertThat(liaison.speaksFor(new RegionCode("440000"))).isFalse();
        assertThat(liaison.speaksFor(new RegionCode("440402"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ministry", "province", "reviewer", "analyst", "partner"})
    void speaksForNobodyUnlessLiaison(String role) {
        assertThat(caller("440400", role).speaksFor(new RegionCode("440400"))).isFalse();
    }

    @Test
    void actsInTheRoleNearestToTheMatter() {
        assertThat(caller("440400", "ministry", "liaison", "province").actingRole())
                .isEqualTo("liaison");
        assertThat(caller("440400", "ministry", "province").actingRole()).isEqualTo("province");
        assertThat(caller(null, "ministry", "analyst").actingRole()).isEqualTo("ministry");
        assertThat(caller(null, "analyst").actingRole()).isEqualTo("none");
    }

    private static Caller caller(@Nullable String region, String... roles) {
        return new Caller("somebody", Set.of(roles), region == null ? null : new RegionCode(region), "a unit");
    }
}
