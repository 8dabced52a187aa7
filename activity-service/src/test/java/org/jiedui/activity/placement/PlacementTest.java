package org.jiedui.activity.placement;

import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.activity.placement.YearFixture.aFullYear;
import static org.jiedui.activity.placement.YearFixture.owed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlacementTest {

    private static final List<OwedLeg> JUNE = owed(Duty.ONLINE_TRAINING, Period.MONTH, "2026-06-01", 1);

    @Nested
    class OfAFullYear {
        private final Circumstances known = YearFixture.of(2026).circumstances();
        private final List<PlacedLeg> placed = Placement.of(aFullYear(2026), Map.of(), known);

        @Test
        void keepsToEveryRuleForEveryLeg() {
            assertThat(placed).hasSize(20).allSatisfy(leg -> {
                assertThat(leg.tooNear()).isNull();
                assertThat(PlacementRule.refusing(leg.leg(), on(leg), known.with(othersThan(leg))))
                        .isEmpty();
            });
        }

        @Test
        void usesNoMakeUpDay() {
            assertThat(placed).noneMatch(leg -> known.days().stream()
                    .anyMatch(day -> day.makeUp() && day.date().equals(leg.on())));
        }

        @Test
        void isTheSameInWhateverOrderTheLegsCome() {
            List<OwedLeg> shuffled = new ArrayList<>(aFullYear(2026));
            Collections.shuffle(shuffled, new Random(9));

            assertThat(Placement.of(shuffled, Map.of(), known)).isEqualTo(placed);
        }

        @Test
        void isFoundAmongSomeTenThousandStates() {
            List<Slot> slots = Placement.slots(aFullYear(2026), known);
            List<Batch> batches = Batch.of(aFullYear(2026), slots, known);

            assertThat(ExactSearch.states(slots, batches, known.spacing())).isBetween(10_000.0, 100_000.0);
        }

        private List<LocalDate> othersThan(PlacedLeg leg) {
            return placed.stream()
                    .filter(other -> !other.equals(leg))
                    .map(PlacementTest::on)
                    .toList();
        }
    }

    @Nested
    class OfOneLeg {
        @Test
        void takesTheMiddleOfThePeriodsWorkingDays() {
            assertThat(dates(JUNE, YearFixture.of(2026))).containsExactly("2026-06-15");
        }

        @Test
        void takesTheWeekdayThatMostSidesLikeInThatWeek() {
            YearFixture year = YearFixture.of(2026)
                    .prefers(SideOfPairing.LEADING, TUESDAY, WEDNESDAY)
                    .prefers(SideOfPairing.PARTNER, WEDNESDAY);

            assertThat(dates(JUNE, year)).containsExactly("2026-06-17");
        }

        @Test
        void takesTheEarlierOfTwoDaysThatAreEquallyGood() {
            assertThat(dates(JUNE, YearFixture.of(2026).spacing(1).meetingOn(LocalDate.of(2026, 6, 15))))
                    .containsExactly("2026-06-12");
        }

        @Test
        void takesTheLeapDayIfItIsTheOnlyOne() {
            YearFixture year = YearFixture.of(2028).closed("2028-02-01", "2028-02-28");

            assertThat(dates(owed(Duty.ONLINE_TRAINING, Period.MONTH, "2028-02-01", 1), year))
                    .containsExactly("2028-02-29");
        }

        @Test
        void takesAMakeUpDayRatherThanNone() {
            YearFixture year = YearFixture.of(2026).closed("2026-02-01", "2026-02-28");

            assertThat(dates(owed(Duty.ONLINE_TRAINING, Period.MONTH, "2026-02-01", 1), year))
                    .containsExactly("2026-02-28");
        }

        @Test
        void takesTheLastDayThatIsOpenAndNeverLeavesThePeriod() {
            List<OwedLeg> december = owed(Duty.ONLINE_TRAINING, Period.MONTH, "2026-12-01", 1);

            assertThat(dates(december, YearFixture.of(2026).from("2026-12-30").closed("2026-12-31", "2027-01-31")))
                    .containsExactly("2026-12-30");
            assertThat(dates(december, YearFixture.of(2026).from("2026-12-31").closed("2026-12-31", "2026-12-31")))
                    .containsExactly("none");
        }

        @Test
        void keepsOutOfBlockedWeeksIncludingTheLastOfALongYear() {
            YearFixture year =
                    YearFixture.of(2026).blocked(49).blocked(50).blocked(51).blocked(53);

            assertThat(dates(owed(Duty.ONLINE_TRAINING, Period.MONTH, "2026-12-01", 1), year))
                    .containsExactly("2026-12-21");
        }
    }

    @Nested
    class WhenNoDayFits {
        @Test
        void saysWhichRuleExcludesWhichDays() {
            YearFixture year =
                    YearFixture.of(2026).from("2026-06-08").until("2026-06-20").blocked(24);
            for (int day = 15; day <= 18; day++) {
                year = year.meetingOn(LocalDate.of(2026, 6, day));
            }

            PlacedLeg placed =
                    Placement.of(JUNE, Map.of(), year.circumstances()).getFirst();

            assertThat(placed.on()).isNull();
            assertThat(placed.excluded())
                    .containsExactly(
                            excluded(PlacementRule.STILL_TO_COME, 1, 7),
                            excluded(PlacementRule.OUTSIDE_BLOCKED_WEEKS, 8, 12),
                            excluded(PlacementRule.WORKING_DAY_OF_BOTH, 13, 14),
                            excluded(PlacementRule.ONE_A_DAY, 15, 18),
                            excluded(PlacementRule.WORKING_DAY_OF_BOTH, 19, 20),
                            excluded(PlacementRule.WHILE_IN_FORCE, 21, 30));
        }

        @Test
        void takesADayOutsideASuspensionOrNone() {
            assertThat(dates(JUNE, YearFixture.of(2026).suspended("2026-06-08", "2026-06-28")))
                    .containsExactly("2026-06-05");
            assertThat(Placement.of(
                                    JUNE,
                                    Map.of(),
                                    YearFixture.of(2026)
                                            .suspended("2026-06-01", "2026-06-30")
                                            .circumstances())
                            .getFirst()
                            .excluded())
                    .containsExactly(excluded(PlacementRule.OUTSIDE_SUSPENSIONS, 1, 30));
        }

        @Test
        void givesUpTheSpacingAndSaysHowNearItIs() {
            YearFixture year = YearFixture.of(2026)
                    .closed("2026-06-01", "2026-06-14")
                    .closed("2026-06-18", "2026-06-30")
                    .meetingOn(LocalDate.of(2026, 6, 15));

            assertThat(Placement.of(JUNE, Map.of(), year.circumstances()))
                    .singleElement()
                    .satisfies(placed -> {
                        assertThat(placed.on()).isEqualTo("2026-06-17");
                        assertThat(placed.tooNear()).isEqualTo(2);
                    });
        }

        private static Exclusion excluded(PlacementRule rule, int from, int to) {
            return new Exclusion(rule, LocalDate.of(2026, 6, from), LocalDate.of(2026, 6, to));
        }
    }

    /** 珠海 and 遵义 signed on 14 December 2022: the month, the quarter, the half-year and the year are owed in full. */
    @Test
    void givesDatesToAPlanThatTakesEffectInDecember() {
        List<OwedLeg> owed = new ArrayList<>(owed(Duty.ONLINE_TRAINING, Period.MONTH, "2022-12-01", 1));
        owed.addAll(owed(Duty.TECHNICAL_EXCHANGE, Period.QUARTER, "2022-10-01", 1));
        owed.addAll(owed(Duty.SYMPOSIUM, Period.HALF_YEAR, "2022-07-01", 1));
        owed.addAll(owed(Duty.MUTUAL_VISIT, Period.YEAR, "2022-01-01", 2));

        List<PlacedLeg> placed = Placement.of(
                owed, Map.of(), YearFixture.of(2022).from("2022-12-15").circumstances());

        assertThat(placed.stream().map(PlacementTest::on))
                .doesNotHaveDuplicates()
                .allSatisfy(day -> assertThat(day).isBetween("2022-12-15", "2022-12-31"));
        assertThat(placed).filteredOn(leg -> leg.tooNear() != null).isNotEmpty();
    }

    /** Two a week and more: too many to compare all placements of, and still none is left without a date. */
    @Test
    void placesWhatCanBePlacedOfAPlanBeyondMeasure() {
        List<OwedLeg> owed = new ArrayList<>();
        owed.addAll(owed(Duty.ONLINE_TRAINING, Period.YEAR, "2026-01-01", 99));
        owed.addAll(owed(Duty.TECHNICAL_EXCHANGE, Period.YEAR, "2026-01-01", 99));
        owed.addAll(owed(Duty.SYMPOSIUM, Period.MONTH, "2026-02-01", 16));
        owed.addAll(owed(Duty.MUTUAL_VISIT, Period.HALF_YEAR, "2026-01-01", 34));

        List<PlacedLeg> placed =
                Placement.of(owed, Map.of(), YearFixture.of(2026).circumstances());

        assertThat(placed).hasSize(248).allMatch(leg -> leg.on() != null);
        assertThat(placed.stream().map(PlacedLeg::on)).doesNotHaveDuplicates();
    }

    private static List<String> dates(List<OwedLeg> legs, YearFixture year) {
        return Placement.of(legs, Map.of(), year.circumstances()).stream()
                .map(placed -> Objects.toString(placed.on(), "none"))
                .toList();
    }

    private static LocalDate on(PlacedLeg placed) {
        return Objects.requireNonNull(placed.on());
    }
}
