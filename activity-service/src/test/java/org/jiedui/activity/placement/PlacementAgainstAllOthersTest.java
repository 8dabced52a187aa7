package org.jiedui.activity.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.junit.jupiter.api.Test;

/** Random small cases, each compared with all placements there are. The seed is fixed: the cases are the same in each run. */
class PlacementAgainstAllOthersTest {

    private static final int CASES = 300;

    @Test
    void keepsToTheRulesAndIsNeverWorseThanAnyOther() {
        Random random = new Random(20261128);
        for (int i = 0; i < CASES; i++) {
            List<OwedLeg> legs = legs(random);
            Circumstances known = circumstances(random);
            List<PlacedLeg> placed = Placement.of(legs, Map.of(), known);

            Outcome best = best(legs, 0, new LocalDate[legs.size()], known);
            assertThat(outcome(placed, known)).as("case %d: %s", i, placed).isEqualTo(best);
        }
    }

    private static List<OwedLeg> legs(Random random) {
        List<OwedLeg> legs = new ArrayList<>();
        legs.addAll(YearFixture.owed(Duty.ONLINE_TRAINING, Period.MONTH, "2026-11-01", random.nextInt(3)));
        legs.addAll(YearFixture.owed(Duty.SYMPOSIUM, Period.MONTH, "2026-12-01", random.nextInt(2)));
        legs.addAll(YearFixture.owed(Duty.TECHNICAL_EXCHANGE, Period.QUARTER, "2026-10-01", random.nextInt(3)));
        legs.addAll(YearFixture.owed(Duty.MUTUAL_VISIT, Period.YEAR, "2026-01-01", random.nextInt(2)));
        return legs.subList(0, Math.min(legs.size(), 4));
    }

    /** All but some days around the end of November are closed. */
    private static Circumstances circumstances(Random random) {
        YearFixture year =
                YearFixture.of(2026).from("2026-11-20").until("2026-12-12").spacing(1 + random.nextInt(5));
        for (int day = 0; day < 23; day++) {
            if (random.nextInt(100) < 62) {
                year = year.closed(LocalDate.of(2026, 11, 20).plusDays(day));
            }
            if (random.nextInt(100) < 6) {
                year = year.meetingOn(LocalDate.of(2026, 11, 20).plusDays(day));
            }
        }
        return (random.nextInt(4) == 0 ? year.blocked(48) : year).circumstances();
    }

    /** What matters before all preferences: legs without a date, and gaps that are shorter than the spacing. */
    private record Outcome(long unplaced, long tooNear) implements Comparable<Outcome> {
        @Override
        public int compareTo(Outcome other) {
            return unplaced != other.unplaced
                    ? Long.compare(unplaced, other.unplaced)
                    : Long.compare(tooNear, other.tooNear);
        }
    }

    private static Outcome outcome(List<PlacedLeg> placed, Circumstances known) {
        LocalDate[] dates = placed.stream().map(PlacedLeg::on).toArray(LocalDate[]::new);
        for (int leg = 0; leg < dates.length; leg++) {
            if (dates[leg] != null) {
                assertThat(PlacementRule.brokenBy(placed.get(leg).leg(), dates[leg], known))
                        .isEmpty();
            }
        }
        return outcome(dates, known);
    }

    private static Outcome outcome(LocalDate[] dates, Circumstances known) {
        List<LocalDate> days =
                Arrays.stream(dates).filter(Objects::nonNull).sorted().toList();
        long tooNear =
                days.stream().filter(day -> known.apart(day) < known.spacing()).count();
        for (int i = 1; i < days.size(); i++) {
            tooNear += known.position(days.get(i)) - known.position(days.get(i - 1)) < known.spacing() ? 1 : 0;
        }
        return new Outcome(dates.length - days.size(), tooNear);
    }

    private static Outcome best(List<OwedLeg> legs, int leg, LocalDate[] dates, Circumstances known) {
        if (leg == legs.size()) {
            return outcome(dates, known);
        }
        Outcome best = best(legs, leg + 1, dates, known);
        for (PairDay day : known.days()) {
            boolean isFree = !Arrays.asList(dates).contains(day.date());
            if (isFree
                    && PlacementRule.brokenBy(legs.get(leg), day.date(), known).isEmpty()) {
                dates[leg] = day.date();
                Outcome other = best(legs, leg + 1, dates, known);
                best = other.compareTo(best) < 0 ? other : best;
                dates[leg] = null;
            }
        }
        return best;
    }
}
