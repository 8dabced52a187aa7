package org.jiedui.caselibrary.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.caselibrary.edition.EditionFixture.CRITERIA;
import static org.jiedui.caselibrary.edition.EditionFixture.DEADLINE;
import static org.jiedui.caselibrary.edition.EditionFixture.NOW;
import static org.jiedui.caselibrary.edition.EditionFixture.aContent;
import static org.jiedui.caselibrary.edition.EditionFixture.anEdition;
import static org.jiedui.caselibrary.edition.EditionFixture.content;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jiedui.caselibrary.edition.EditionRefusals.CriterionNamedTwice;
import org.jiedui.caselibrary.edition.EditionRefusals.DeadlineTooEarly;
import org.jiedui.caselibrary.edition.EditionRefusals.GateNobodyKeeps;
import org.jiedui.caselibrary.edition.EditionRefusals.TrimmingNeedsThreeReviewers;
import org.jiedui.caselibrary.edition.EditionRefusals.WeightsDoNotMakeAHundred;
import org.jiedui.events.EditionEvent.EditionDeadlineExtended;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTest {

    @Test
    void saysWhoConductsIt() {
        assertThat(anEdition().opened().edition().office()).isNull();
        assertThat(anEdition(new RegionCode("440000"), aContent())
                        .opened()
                        .edition()
                        .office())
                .isEqualTo("440000");
    }

    @Test
    void needsWeightsOfAHundred() {
        assertThatThrownBy(() -> anEdition(null, content(List.of(new Criterion("创新性", 99, 10)), 3, false)))
                .isInstanceOf(WeightsDoNotMakeAHundred.class);
    }

    @Test
    void hasNoTwoCriteriaThatReadAlike() {
        List<Criterion> alike = List.of(new Criterion("O2O 模式", 50, 10), new Criterion("Ｏ２Ｏ  模式", 50, 10));

        assertThatThrownBy(() -> anEdition(null, content(alike, 3, false))).isInstanceOf(CriterionNamedTwice.class);
    }

    @Test
    void needsThreeReviewersToLeaveOutTheHighestAndTheLowest() {
        assertThatThrownBy(() -> anEdition(null, content(CRITERIA, 2, true)))
                .isInstanceOf(TrimmingNeedsThreeReviewers.class);
        assertThat(anEdition(null, content(CRITERIA, 3, true)).status()).isEqualTo(EditionStatus.OPEN);
        assertThat(anEdition(null, content(CRITERIA, 1, false)).status()).isEqualTo(EditionStatus.OPEN);
    }

    @Test
    void needsNoGate() {
        assertThat(anEdition(null, content(CRITERIA, 3, true)).status()).isEqualTo(EditionStatus.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"PROVINCE, ministry", "CITY, province", "COUNTY, ministry", "MINISTRY, province", "MINISTRY, liaison"})
    void hasNoGateThatNobodyKeeps(GateLevel level, String role) {
        assertThatThrownBy(() -> anEdition(null, content(CRITERIA, 3, true, new Gate(level, role))))
                .isInstanceOf(GateNobodyKeeps.class);
    }

    @Test
    void hasGatesOnAnyLevelInAnyOrder() {
        Gate[] gates = {
            new Gate(GateLevel.MINISTRY, Roles.MINISTRY),
            new Gate(GateLevel.PROVINCE, Roles.PROVINCE),
            new Gate(GateLevel.PROVINCE, Roles.LIAISON),
            new Gate(GateLevel.CITY, Roles.LIAISON),
            new Gate(GateLevel.COUNTY, Roles.LIAISON)
        };

        assertThat(anEdition(null, content(CRITERIA, 3, true, gates)).status()).isEqualTo(EditionStatus.OPEN);
    }

    @Test
    void hasADeadlineThatIsOnlyMovedToALaterTime() {
        Edition edition = anEdition();
        assertThatThrownBy(() -> edition.extendDeadline(DEADLINE, NOW)).isInstanceOf(DeadlineTooEarly.class);
        assertThatThrownBy(() -> new Edition(2026, null, aContent(), NOW, NOW)).isInstanceOf(DeadlineTooEarly.class);

        Instant afterIt = DEADLINE.plus(Duration.ofDays(2));
        assertThatThrownBy(() -> edition.extendDeadline(DEADLINE.plusSeconds(1), afterIt))
                .isInstanceOf(DeadlineTooEarly.class);
        EditionDeadlineExtended extended = edition.extendDeadline(afterIt.plusSeconds(1), afterIt);

        assertThat(extended.former()).isEqualTo(DEADLINE);
        assertThat(extended.edition().deadline()).isEqualTo(afterIt.plusSeconds(1));
    }
}
