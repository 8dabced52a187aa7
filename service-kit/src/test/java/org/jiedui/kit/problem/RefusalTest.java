package org.jiedui.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void takesSlugAndTitleFromItsName() {
        assertThat(new NotASideOfIt().problem())
                .isEqualTo(new Problem(
                        "urn:jiedui:problem:not-a-side-of-it",
                        "Not a side of it",
                        403,
                        "Only a side may.",
                        null,
                        java.util.List.of(),
                        Map.of("sides", 2)));
    }

    @Test
    void hasNoStackTraceBecauseNothingIsBroken() {
        assertThat(new NotASideOfIt().getStackTrace()).isEmpty();
    }

    @Test
    void shortensWhatItRepeats() {
        assertThat(Refusal.abbreviated("长".repeat(61))).hasSize(61).endsWith("…");
        assertThat(Refusal.abbreviated("长".repeat(60))).hasSize(60);
    }

    private static final class NotASideOfIt extends Refusal {
        NotASideOfIt() {
            super(Kind.FORBIDDEN, "Only a side may.", Map.of("sides", 2));
        }
    }
}
