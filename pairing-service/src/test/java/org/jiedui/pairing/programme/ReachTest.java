package org.jiedui.pairing.programme;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.ParentRule;
import org.jiedui.events.vocabulary.Reach;
import org.jiedui.pairing.programme.ProgrammeRefusals.OutOfReach;
import org.junit.jupiter.api.Test;

class ReachTest {

    @Test
    void allowsWhatLiesWithin() {
        assertThatCode(() -> check(Reach.WITHIN_PROVINCE, true)).doesNotThrowAnyException();
        assertThatCode(() -> check(Reach.ACROSS_PROVINCES, false)).doesNotThrowAnyException();
        assertThatCode(() -> check(Reach.ANY, true)).doesNotThrowAnyException();
        assertThatCode(() -> check(Reach.ANY, false)).doesNotThrowAnyException();
    }

    @Test
    void refusesWhatLiesElsewhere() {
        assertThatThrownBy(() -> check(Reach.WITHIN_PROVINCE, false)).isInstanceOf(OutOfReach.class);
        assertThatThrownBy(() -> check(Reach.ACROSS_PROVINCES, true)).isInstanceOf(OutOfReach.class);
    }

    private static void check(Reach reach, boolean sameProvince) {
        new ProgrammeView(new UUID(0, 1), "SAMPLE", "样例项目", 1, List.of(), reach, ParentRule.NONE, 1, Instant.EPOCH)
                .checkReach(sameProvince);
    }
}
