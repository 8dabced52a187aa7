package org.jiedui.pairing.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.events.vocabulary.SideOfPairing.LEADING;
import static org.jiedui.events.vocabulary.SideOfPairing.PARTNER;
import static org.jiedui.pairing.planning.PlanFixture.DAY;
import static org.jiedui.pairing.planning.PlanFixture.MONTHLY;
import static org.jiedui.pairing.planning.PlanFixture.blocking;
import static org.jiedui.pairing.planning.PlanFixture.week;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.events.PlanEvent.BlockedWeek;
import org.jiedui.pairing.lifecycle.Terms;
import org.jiedui.pairing.planning.PlanRefusals.BlocksForTheOtherSide;
import org.jiedui.pairing.planning.PlanRefusals.DutyPlannedTwice;
import org.jiedui.pairing.planning.PlanRefusals.PlanOutsideThePairing;
import org.jiedui.pairing.planning.PlanRefusals.WeekBlockedTwice;
import org.jiedui.pairing.planning.PlanRefusals.WeekOutsideYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanContentTest {

    @Test
    void hasOneLineForEachDuty() {
        assertThatThrownBy(() -> new PlanContent(DAY, List.of(MONTHLY, MONTHLY), List.of(), null, List.of()))
                .isInstanceOf(DutyPlannedTwice.class);
    }

    @Test
    void blocksAWeekOnceForEachSide() {
        assertThatThrownBy(() -> blocking(week(LEADING, "2022-W51"), week(LEADING, "2022-W51")))
                .isInstanceOf(WeekBlockedTwice.class);
        assertThatCode(() -> blocking(week(LEADING, "2022-W51"), week(PARTNER, "2022-W51")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-W52", "2022-W01", "2022-W52"})
    void blocksWeeksWithADayInItsYear(String week) {
        assertThatCode(() -> blocking(week(LEADING, week)).checkWithin(2022, terms(null, null)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-W51", "2023-W01", "2099-W05"})
    void blocksNoWeekOfAnotherYear(String week) {
        assertThatThrownBy(() -> blocking(week(LEADING, week)).checkWithin(2022, terms(null, null)))
                .isInstanceOf(WeekOutsideYear.class);
    }

    @Test
    void takesEffectWhileItsPairingCounts() {
        PlanContent content = blocking();

        assertThatCode(() -> content.checkWithin(2022, terms(DAY, DAY))).doesNotThrowAnyException();
        assertThatCode(() -> content.checkWithin(2022, terms(DAY, null))).doesNotThrowAnyException();
        assertThatCode(() -> content.checkWithin(2022, terms(null, null))).doesNotThrowAnyException();
        assertThatThrownBy(() -> content.checkWithin(2022, terms(DAY.plusDays(1), null)))
                .isInstanceOf(PlanOutsideThePairing.class);
        assertThatThrownBy(() -> content.checkWithin(2022, terms(null, DAY.minusDays(1))))
                .isInstanceOf(PlanOutsideThePairing.class);
    }

    private static Terms terms(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Terms(from, until, List.of(), null, null);
    }

    @Test
    void leavesTheReasonsOfTheOtherSideAsTheyAre() {
        BlockedWeek festival = new BlockedWeek(PARTNER, "2022-W51", "测试");
        assertThatThrownBy(() -> blocking(week(PARTNER, "2022-W51")).checkBlocksForItself(LEADING, List.of(festival)))
                .isInstanceOf(BlocksForTheOtherSide.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-W53",
                "2023-W00",
                "2023-W5",
                "2023W05",
                "W05",
                "2023-02-01",
                "２０２３-W05",
                "2023-w05",
                "+12023-W05",
                ""
            })
    void knowsNoSuchWeek(String week) {
        assertThat(IsoWeek.exists(week)).isFalse();
    }

    @Test
    void knowsThatALongYearHasAWeek53() {
        assertThat(IsoWeek.exists("2020-W53")).isTrue();
    }
}
