package org.jiedui.activity.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.junit.jupiter.api.Test;

/** Random calendars, plans and blocked weeks of whole years. The seed is fixed: the years are the same in each run. */
class PlacementOfRandomYearsTest {

    private static final int YEARS = 120;

    @Test
    void keepsToTheRulesPlacesAllThatCanBePlacedAndIsDeterministic() {
        Random random = new Random(20260101);
        for (int i = 0; i < YEARS; i++) {
            int year = 2020 + random.nextInt(11);
            Circumstances known = circumstances(year, random);
            List<OwedLeg> legs = legs(year, random);
            List<PlacedLeg> placed = Placement.of(legs, Map.of(), known);

            List<LocalDate> days = new ArrayList<>();
            for (PlacedLeg leg : placed) {
                if (leg.on() != null) {
                    assertThat(PlacementRule.brokenBy(leg.leg(), leg.on(), known))
                            .isEmpty();
                    days.add(leg.on());
                } else {
                    assertThat(leg.excluded()).isNotEmpty();
                }
            }
            assertThat(days).as("year %d", i).doesNotHaveDuplicates().hasSize(mostThatCanBePlaced(legs, known));
            Collections.shuffle(legs, random);
            assertThat(Placement.of(legs, Map.of(), known)).isEqualTo(placed);
        }
    }

    private static List<OwedLeg> legs(int year, Random random) {
        List<OwedLeg> legs = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            String from = "%d-%02d-01".formatted(year, month);
            legs.addAll(YearFixture.owed(Duty.ONLINE_TRAINING, Period.MONTH, from, random.nextInt(3)));
            if (month % 3 == 1) {
                legs.addAll(YearFixture.owed(Duty.TECHNICAL_EXCHANGE, Period.QUARTER, from, random.nextInt(3)));
            }
            if (month % 6 == 1) {
                legs.addAll(YearFixture.owed(Duty.SYMPOSIUM, Period.HALF_YEAR, from, random.nextInt(3)));
            }
        }
        legs.addAll(YearFixture.owed(Duty.MUTUAL_VISIT, Period.YEAR, year + "-01-01", random.nextInt(3)));
        return legs;
    }

    /** Some months are closed but for a few days, so that not all can be placed. */
    private static Circumstances circumstances(int year, Random random) {
        YearFixture fixture = YearFixture.of(year).spacing(1 + random.nextInt(8));
        for (int month = 1; month <= 12; month++) {
            int closed = random.nextInt(4) == 0 ? 97 : random.nextInt(50);
            LocalDate first = LocalDate.of(year, month, 1);
            for (LocalDate day = first; day.getMonthValue() == month; day = day.plusDays(1)) {
                if (random.nextInt(100) < closed) {
                    fixture.closed(day);
                }
                if (random.nextInt(100) < 2) {
                    fixture.meetingOn(day);
                }
            }
        }
        for (int week = 0; week < 6; week++) {
            fixture.blocked(1 + random.nextInt(53));
        }
        return fixture.circumstances();
    }

    /** By augmenting paths: each leg takes a free day, or one whose leg finds another. */
    private static int mostThatCanBePlaced(List<OwedLeg> legs, Circumstances known) {
        Map<LocalDate, OwedLeg> taken = new HashMap<>();
        int most = 0;
        for (OwedLeg leg : legs) {
            most += finds(leg, taken, new HashSet<>(), known) ? 1 : 0;
        }
        return most;
    }

    private static boolean finds(
            OwedLeg leg, Map<LocalDate, OwedLeg> taken, Set<LocalDate> tried, Circumstances known) {
        for (LocalDate day = leg.period().from(); !day.isAfter(leg.period().to()); day = day.plusDays(1)) {
            if (PlacementRule.brokenBy(leg, day, known).isEmpty() && tried.add(day)) {
                if (!taken.containsKey(day) || finds(Objects.requireNonNull(taken.get(day)), taken, tried, known)) {
                    taken.put(day, leg);
                    return true;
                }
            }
        }
        return false;
    }
}
