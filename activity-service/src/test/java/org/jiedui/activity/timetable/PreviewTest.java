package org.jiedui.activity.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiedui.activity.timetable.TimetableFixture.AUTUMN;
import static org.jiedui.activity.timetable.TimetableFixture.RETURN;
import static org.jiedui.activity.timetable.TimetableFixture.SPRING;
import static org.jiedui.activity.timetable.TimetableFixture.WISHES;
import static org.jiedui.activity.timetable.TimetableFixture.aYear;
import static org.jiedui.activity.timetable.TimetableFixture.anAgreedYear;
import static org.jiedui.activity.timetable.TimetableFixture.declaring;
import static org.jiedui.activity.timetable.TimetableFixture.held;
import static org.jiedui.activity.timetable.TimetableFixture.leg;
import static org.jiedui.activity.timetable.TimetableFixture.notOwed;
import static org.jiedui.activity.timetable.TimetableFixture.open;
import static org.jiedui.activity.timetable.TimetableFixture.planned;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedui.activity.placement.OwedLeg;
import org.jiedui.activity.placement.PlacementRule;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.activity.timetable.DateChange.DateChangeKind;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.kit.problem.Text;
import org.junit.jupiter.api.Test;

class PreviewTest {

    /** Of a week in which nothing else is. */
    private static final OwedLeg OTHER = leg(Duty.ONLINE_TRAINING, Period.MONTH, "2027-03-01", 1);

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
            assertThat(change.kind()).isEqualTo(DateChangeKind.MOVED);
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
        List<LegInYear> scheduled = planned(agreed, leg -> held(leg, false));

        assertThat(preview(pinned, aYear(planned(pinned), Set.of(spring))).changes())
                .isEmpty();
        assertThat(preview(agreed, aYear(scheduled, Set.of(spring))).changes()).isEmpty();
    }

    @Test
    void addsWhatIsNewlyOwedAndDropsWhatIsOwedNoLonger() {
        List<LegInYear> amended = planned(
                agreed,
                leg -> leg.leg().equals(SPRING) ? open(SPRING) : leg.leg().equals(RETURN) ? notOwed(leg) : leg);
        Entries withoutSpring = new Entries(agreed.all().stream()
                .filter(entry -> !entry.owed().equals(SPRING))
                .toList());

        YearOfThePair year = aYear(amended);
        Preview preview = preview(withoutSpring, year);

        assertThat(preview.changes())
                .extracting(DateChange::kind)
                .containsExactlyInAnyOrder(DateChangeKind.ADDED, DateChangeKind.DROPPED);
        assertThat(preview.changes())
                .filteredOn(change -> change.kind() == DateChangeKind.DROPPED)
                .allSatisfy(change -> assertThat(change.because())
                        .extracting(Text::en)
                        .allMatch(why -> why.endsWith("owed no longer: the plan was amended.")));
        assertThat(preview.after().toBeTaken(preview.before(), year)).containsOnlyKeys(activity(RETURN));
        assertThat(preview.after().toBePlanned()).hasSize(1);
    }

    @Test
    void freesALegOfAnActivityThatHasOthersInsteadOfCancellingIt() {
        List<LegInYear> amended = planned(agreed, leg -> leg.leg().equals(RETURN) ? notOwed(leg) : leg);
        YearOfThePair year = declaring(aYear(amended), activity(RETURN), OTHER, spring);

        assertThat(preview(agreed, year).changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(DateChangeKind.FREED);
            assertThat(change.leg()).isEqualTo(RETURN.leg());
        });
    }

    @Test
    void namesTheLegThatAMovedActivityLeavesBehind() {
        Set<LocalDate> march =
                LocalDate.of(2027, 3, 1).datesUntil(LocalDate.of(2027, 4, 1)).collect(Collectors.toSet());
        YearOfThePair year = declaring(aYear(planned(agreed), march), activity(SPRING), OTHER, spring);

        assertThat(preview(agreed, year).changes())
                .filteredOn(change -> activity(SPRING).equals(change.activity()))
                .extracting(DateChange::kind, DateChange::duty, DateChange::from)
                .containsExactly(
                        tuple(DateChangeKind.MOVED, SPRING.duty(), spring),
                        tuple(DateChangeKind.FREED, OTHER.duty(), spring));
    }

    @Test
    void plansAnewWhatLapsedWhereADayFitsAndLeavesItOtherwise() {
        List<LegInYear> lapsed = planned(agreed, leg -> leg.leg().equals(SPRING) ? held(leg, true) : leg);

        assertThat(preview(agreed, aYear(lapsed)).changes())
                .extracting(DateChange::kind, DateChange::activity)
                .containsExactly(tuple(DateChangeKind.FREED, activity(SPRING)), tuple(DateChangeKind.ADDED, null));
        Set<LocalDate> closed =
                LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2027, 7, 1)).collect(Collectors.toSet());
        assertThat(preview(agreed, aYear(lapsed, closed)).after().find(SPRING)).hasValue(entry(agreed));
    }

    private ActivityId activity(OwedLeg leg) {
        return Objects.requireNonNull(agreed.find(leg).orElseThrow().activity());
    }

    @Test
    void plansAnewWhatWasCancelled() {
        List<LegInYear> cancelled = planned(agreed, leg -> leg.leg().equals(AUTUMN) ? open(AUTUMN) : leg);

        assertThat(preview(agreed, aYear(cancelled)).changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(DateChangeKind.ADDED);
            assertThat(change.activity()).isNull();
        });
    }

    @Test
    void saysWhichRulesExcludeWhichDaysWhenNoneFits() {
        Set<LocalDate> closed = new HashSet<>(
                LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2027, 7, 1)).toList());
        List<LegInYear> legs = planned(agreed);

        assertThat(preview(agreed, aYear(legs, closed)).changes())
                .filteredOn(change -> change.kind() == DateChangeKind.NO_DAY_FITS)
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
