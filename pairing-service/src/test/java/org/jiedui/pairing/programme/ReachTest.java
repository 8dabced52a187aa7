package org.jiedui.pairing.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jiedui.pairing.programme.ProgrammeRefusals.OutOfReach;
import org.junit.jupiter.api.Test;

class ReachTest {

    @Test
    void saysWhetherThePartiesLieInOneProvince() {
        assertThat(Reach.WITHIN_PROVINCE.allows(true)).isTrue();
        assertThat(Reach.WITHIN_PROVINCE.allows(false)).isFalse();
        assertThat(Reach.ACROSS_PROVINCES.allows(true)).isFalse();
        assertThat(Reach.ACROSS_PROVINCES.allows(false)).isTrue();
        assertThat(Reach.ANY.allows(true)).isTrue();
        assertThat(Reach.ANY.allows(false)).isTrue();
    }

    @Test
    void refusesWhatLiesElsewhere() {
        assertThatThrownBy(() -> Reach.WITHIN_PROVINCE.check("INTRA_PROVINCIAL", false))
                .isInstanceOf(OutOfReach.class);
        assertThatThrownBy(() -> Reach.ACROSS_PROVINCES.check("NATIONAL_1V1", true))
                .isInstanceOf(OutOfReach.class);
    }
}
