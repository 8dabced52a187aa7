package org.jiedui.testkit.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class StableValuesTest {

    private final StableValues stable = new StableValues();

    @Test
    void keepsEqualIdsEqual() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();

        assertThat(stable.in("%s %s %s".formatted(one, other, one)))
                .isEqualTo("0193f1f4-5c00-7000-8000-000000000001 0193f1f4-5c00-7000-8000-000000000002"
                        + " 0193f1f4-5c00-7000-8000-000000000001");
    }

    @Test
    void shortensCodesMadeByChance() {
        assertThat(stable.in("LOCAL:TEST-95524585AAC8-01 TEST_A04967C29A93")).isEqualTo("LOCAL:TEST-1-01 TEST_2");
    }

    @Test
    void keepsTheOrderOfMoments() {
        assertThat(stable.in("2026-11-22T10:11:14.85+08:00 2026-11-22T10:11:14.8+08:00"))
                .isEqualTo("2022-12-14T09:31:00.000001+08:00 2022-12-14T09:30:00.000001+08:00");
    }

    @Test
    void keepsWhatATestChose() {
        String chosen = "2022-12-20T09:00:00+08:00 440400 \"next\":null";
        assertThat(stable.in(chosen)).isEqualTo(chosen);
    }
}
