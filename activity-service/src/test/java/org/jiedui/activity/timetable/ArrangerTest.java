package org.jiedui.activity.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.activity.timetable.TimetableFixture.AUTUMN;
import static org.jiedui.activity.timetable.TimetableFixture.OUTWARD;
import static org.jiedui.activity.timetable.TimetableFixture.RETURN;
import static org.jiedui.activity.timetable.TimetableFixture.SPRING;
import static org.jiedui.activity.timetable.TimetableFixture.WISHES;
import static org.jiedui.activity.timetable.TimetableFixture.aDraft;
import static org.jiedui.activity.timetable.TimetableFixture.aYear;
import static org.jiedui.activity.timetable.TimetableFixture.anAgreedYear;
import static org.jiedui.activity.timetable.TimetableFixture.held;
import static org.jiedui.activity.timetable.TimetableFixture.planned;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jiedui.activity.placement.OwedLeg;
import org.jiedui.activity.placement.PlacementRule;
import org.jiedui.activity.timetable.TimetableRefusals.DateBreaksARule;
import org.jiedui.activity.timetable.TimetableRefusals.EntryIsSettled;
import org.jiedui.activity.timetable.TimetableRefusals.NoSuchEntry;
import org.jiedui.activity.timetable.TimetableRefusals.NothingToPlan;
import org.jiedui.activity.timetable.TimetableRefusals.TimetableOutdated;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrangerTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 3, 3);

    @Test
    void draftsAllDatesAroundThePins() {
        Entries drafted = Arranger.draft(aYear(), new Asked(WISHES, List.of(date(SPRING, WEDNESDAY))));

        assertThat(drafted.all()).hasSize(4).allMatch(entry -> entry.on() != null);
        assertThat(entry(drafted, SPRING).on()).isEqualTo(WEDNESDAY);
        assertThat(drafted.all()).filteredOn(Entry::pinned).containsExactly(entry(drafted, SPRING));
    }

    @Test
    void hasNothingToDraftWhenAllIsPlanned() {
        assertThatThrownBy(() -> Arranger.draft(aYear(planned(anAgreedYear())), new Asked(WISHES, List.of())))
                .isInstanceOf(NothingToPlan.class);
    }

    @Nested
    class WhenDatesAreMoved {
        private final Entries before = aDraft();

        @Test
        void leavesAllOthersWhereTheyAre() {
            Entries after = move(before, date(SPRING, WEDNESDAY));

            assertThat(entry(after, SPRING).on()).isEqualTo(WEDNESDAY);
            assertThat(after.all()).containsAll(List.of(entry(before, AUTUMN), entry(before, RETURN)));
        }

        @Test
        void letsTwoChangePlaces() {
            Entries after = move(before, date(OUTWARD, on(before, RETURN)), date(RETURN, on(before, OUTWARD)));

            assertThat(on(after, OUTWARD)).isEqualTo(on(before, RETURN));
        }

        @ParameterizedTest
        @CsvSource({"2027-07-05, INSIDE_ITS_PERIOD", "2026-12-31, INSIDE_ITS_PERIOD", "2027-03-06, WORKING_DAY_OF_BOTH"
        })
        void namesTheRuleThatADateBreaks(LocalDate day, PlacementRule rule) {
            assertRefused(rule, date(SPRING, day));
        }

        @Test
        void takesADayOnceAndKeepsTheSpacingWhereADayFits() {
            assertRefused(PlacementRule.ONE_A_DAY, date(SPRING, on(before, OUTWARD)));
            assertRefused(
                    PlacementRule.SPACED,
                    date(
                            SPRING,
                            on(before, OUTWARD)
                                    .plusDays(on(before, OUTWARD).getDayOfWeek().getValue() < 5 ? 1 : 3)));
        }

        @Test
        void knowsOnlyWhatIsInTheTimetable() {
            OwedLeg other = TimetableFixture.leg(Duty.SYMPOSIUM, Period.YEAR, "2026-01-01", 1);

            assertThatThrownBy(() -> move(before, date(other, WEDNESDAY))).isInstanceOf(NoSuchEntry.class);
        }

        private void assertRefused(PlacementRule rule, LegDate date) {
            assertThatExceptionOfType(DateBreaksARule.class)
                    .isThrownBy(() -> move(before, date))
                    .satisfies(refused -> assertThat(refused.problem().members())
                            .containsEntry("rule", rule)
                            .hasEntrySatisfying(
                                    "next", next -> assertThat((List<?>) next).hasSize(5)));
        }

        private static Entries move(Entries before, LegDate... dates) {
            return new Arranger(aYear(), before, WISHES).move(List.of(dates));
        }
    }

    @Nested
    class WhenActivitiesArePlanned {
        private final Entries agreed = anAgreedYear();

        @Test
        void movesNoneThatHasSessions() {
            YearOfThePair year = aYear(planned(agreed, ArrangerTest::settledIfSpring));

            assertThatThrownBy(() -> new Arranger(year, agreed, WISHES).move(List.of(date(SPRING, WEDNESDAY))))
                    .isInstanceOf(EntryIsSettled.class);
        }

        @Test
        void arrangesNoneAgainThatNothingStandsAgainst() {
            assertThat(new Arranger(aYear(planned(agreed)), agreed, WISHES).again())
                    .isEqualTo(agreed);
        }
    }

    @Nested
    class BeforeItIsCarriedOut {
        private final Entries draft = aDraft();

        @Test
        void holdsWhileNothingHasChanged() {
            new Arranger(aYear(), draft, WISHES).checkHolds(new Entries(List.of()));
        }

        @Test
        void isOutdatedOnceADayIsClosed() {
            YearOfThePair closed = aYear(aYear().legs(), Set.of(on(draft, SPRING)));

            assertOutdated(closed);
        }

        @Test
        void isOutdatedOnceALegIsDeclaredElsewhereOrOwedNoLonger() {
            assertOutdated(aYear(planned(anAgreedYear())));
            assertOutdated(aYear(aYear().legs().stream()
                    .filter(leg -> !leg.leg().equals(RETURN))
                    .toList()));
        }

        private void assertOutdated(YearOfThePair year) {
            assertThatThrownBy(() -> new Arranger(year, draft, WISHES).checkHolds(new Entries(List.of())))
                    .isInstanceOf(TimetableOutdated.class);
        }
    }

    private static LegInYear settledIfSpring(LegInYear leg) {
        return leg.leg().equals(SPRING) ? held(leg, false) : leg;
    }

    private static LegDate date(OwedLeg leg, LocalDate on) {
        return new LegDate(leg.obligation(), leg.leg(), on, leg.equals(SPRING));
    }

    private static Entry entry(Entries entries, OwedLeg leg) {
        return entries.find(leg).orElseThrow();
    }

    private static LocalDate on(Entries entries, OwedLeg leg) {
        return Objects.requireNonNull(entry(entries, leg).on());
    }
}
