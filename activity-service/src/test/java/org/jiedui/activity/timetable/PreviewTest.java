package org.jiedui.activity.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.activity.timetable.TimetableFixture.AUTUMN;
import static org.jiedui.activity.timetable.TimetableFixture.RETURN;
import static org.jiedui.activity.timetable.TimetableFixture.SPRING;
import static org.jiedui.activity.timetable.TimetableFixture.WISHES;
import static org.jiedui.activity.timetable.TimetableFixture.aYear;
import static org.jiedui.activity.timetable.TimetableFixture.anAgreedYear;
import static org.jiedui.activity.timetable.TimetableFixture.planned;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jiedui.activity.placement.PlacementRule;
import org.jiedui.activity.timetable.DateChange.Kind;
import org.junit.jupiter.api.Test;

class PreviewTest {

    private final Entries agreed = anAgreedYear();
    private final LocalDate spring = Objects.requireNonNull(entry(agreed).on());

    @Test
    void isEmptyWhileAllDatesHold() {
        assertThat(preview(agreed, aYear(planned(agreed))).changes()).isEmpty();
    }

    @Test
    void movesWhatWasClosedAndSaysWhyAndNothingElse() {
        Preview preview = preview(agreed, aYear(planned(agreed), Set.of(spring)));

        assertThat(preview.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.MOVED);
            assertThat(change.activity()).isEqualTo(entry(agreed).activity());
            assertThat(change.from()).isEqualTo(spring);
            assertThat(change.to()).isNotNull().isNotEqualTo(spring);
            assertThat(change.rule()).isEqualTo(PlacementRule.WORKING_DAY_OF_BOTH);
            assertThat(change.because()).hasSize(1);
        });
        assertThat(preview).isEqualTo(preview(agreed, aYear(planned(agreed), Set.of(spring))));
    }

    @Test
    void leavesWhatIsPinnedOrMoreThanPlanned() {
        Entries pinned = new Entries(
                agreed.all().stream().map(entry -> entry.at(entry.on(), true)).toList());
        List<LegInYear> scheduled =
                planned(agreed, leg -> new LegInYear(leg.leg(), true, leg.activity(), false, leg.on()));

        assertThat(preview(pinned, aYear(planned(pinned), Set.of(spring))).changes())
                .isEmpty();
        assertThat(preview(agreed, aYear(scheduled, Set.of(spring))).changes()).isEmpty();
    }

    @Test
    void addsWhatIsNewlyOwedAndDropsWhatIsOwedNoLonger() {
        List<LegInYear> amended = planned(
                agreed,
                leg -> leg.leg().equals(SPRING)
                        ? new LegInYear(SPRING, true, null, false, null)
                        : new LegInYear(leg.leg(), !leg.leg().equals(RETURN), leg.activity(), true, leg.on()));
        Entries withoutSpring = new Entries(agreed.all().stream()
                .filter(entry -> !entry.owed().equals(SPRING))
                .toList());

        Preview preview = preview(withoutSpring, aYear(amended));

        assertThat(preview.changes()).extracting(DateChange::kind).containsExactlyInAnyOrder(Kind.ADDED, Kind.DROPPED);
        assertThat(preview.after().toBeCancelled(preview.before()))
                .containsExactly(
                        Objects.requireNonNull(agreed.find(RETURN).orElseThrow().activity()));
        assertThat(preview.after().toBePlanned()).hasSize(1);
    }

    @Test
    void plansAnewWhatWasCancelled() {
        List<LegInYear> cancelled =
                planned(agreed, leg -> leg.leg().equals(AUTUMN) ? new LegInYear(AUTUMN, true, null, false, null) : leg);

        assertThat(preview(agreed, aYear(cancelled)).changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.ADDED);
            assertThat(change.activity()).isNull();
        });
    }

    @Test
    void saysWhichRulesExcludeWhichDaysWhenNoneFits() {
        Set<LocalDate> closed = new HashSet<>(
                LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2027, 7, 1)).toList());
        List<LegInYear> legs = planned(agreed);

        assertThat(preview(agreed, aYear(legs, closed)).changes())
                .filteredOn(change -> change.kind() == Kind.NO_DAY_FITS)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.from()).isEqualTo(spring);
                    assertThat(change.to()).isNull();
                    assertThat(change.excluded()).isNotEmpty();
                });
    }

    private static Preview preview(Entries entries, YearOfThePair year) {
        return Preview.of(entries, year, WISHES);
    }

    private static Entry entry(Entries entries) {
        return entries.find(SPRING).orElseThrow();
    }
}
