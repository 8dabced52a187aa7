package org.jiedui.activity.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiedui.activity.calendar.CalendarFixture.ZHUHAI;
import static org.jiedui.activity.calendar.CalendarFixture.aCalendar;

import java.time.LocalDate;
import java.util.Set;
import org.jiedui.activity.calendar.CalendarFixture;
import org.jiedui.activity.calendar.DayKind;
import org.jiedui.events.PlanEvent.BlockedWeek;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.RegionCode;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

    private static final RegionCode ZUNYI = new RegionCode("520300");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);

    private final CalendarFixture leading = aCalendar().withTheNoticeFor2026();
    private final CalendarFixture partner = aCalendar().withTheNoticeFor2026();

    @Test
    void isOpenOnAWorkingDayOfBothSides() {
        assertThat(availability().objections(TUESDAY)).isEmpty();
        assertThat(availability().isOpen(TUESDAY)).isTrue();
    }

    @Test
    void namesEverySideThatObjectsAndWhy() {
        leading.withClosure("2026-12-07", "2026-12-08");

        Availability availability = availability(
                new BlockedWeek(SideOfPairing.PARTNER, "2026-W50", "年终考核"),
                new BlockedWeek(SideOfPairing.LEADING, "2026-W51", null));

        assertThat(availability.objections(TUESDAY))
                .extracting(Objection::rule, Objection::side, objection -> objection
                        .because()
                        .en())
                .containsExactly(
                        tuple(
                                Objection.Rule.WORKING_DAY,
                                SideOfPairing.LEADING,
                                "2026-12-08 (Tuesday) is not a working day in 440400:"
                                        + " 440400 holds nothing from 2026-12-07 to 2026-12-08 (主场活动)."),
                        tuple(
                                Objection.Rule.NOT_IN_A_BLOCKED_WEEK,
                                SideOfPairing.PARTNER,
                                "The partner side (520300) has blocked week 2026-W50 in the annual plan: 年终考核."));
    }

    @Test
    void findsAWeekByTheYearItBelongsTo() {
        Availability availability = availability(new BlockedWeek(SideOfPairing.LEADING, "2026-W53", null));

        assertThat(availability.isOpen(LocalDate.of(2026, 12, 28))).isFalse();
        assertThat(availability.isOpen(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(availability.isOpen(LocalDate.of(2027, 1, 4))).isTrue();
    }

    @Test
    void listsTheOpenDaysInOrder() {
        partner.withOwnDay("520000", "2026-12-09", DayKind.OFF);

        assertThat(availability().nextOpenDays(TUESDAY, LocalDate.of(2026, 12, 14), 7))
                .containsExactly(
                        TUESDAY, LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 11), LocalDate.of(2026, 12, 14));
        assertThat(availability().nextOpenDays(TUESDAY.plusDays(1), LocalDate.of(2026, 12, 31), 2))
                .containsExactly(LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 11));
        assertThat(availability().nextOpenDays(TUESDAY, TUESDAY.minusDays(1), 2))
                .isEmpty();
    }

    @Test
    void tellsWhatEitherSideWorksInsteadOfAnotherDay() {
        leading.withOwnDay("440000", "2026-02-14", DayKind.OFF);

        assertThat(availability().isMakeUp(LocalDate.of(2026, 2, 14))).isTrue();
        assertThat(availability().isOpen(LocalDate.of(2026, 2, 14))).isFalse();
        assertThat(availability().isMakeUp(LocalDate.of(2026, 2, 13))).isFalse();
    }

    @Test
    void isProvisionalUntilTheNoticesAreLoaded() {
        assertThat(availability().isProvisional(TUESDAY)).isFalse();
        assertThat(availability().isProvisional(LocalDate.of(2027, 1, 5))).isTrue();
    }

    private Availability availability(BlockedWeek... blocked) {
        return new Availability(leading.days(ZHUHAI), partner.days(ZUNYI), Set.of(blocked));
    }
}
