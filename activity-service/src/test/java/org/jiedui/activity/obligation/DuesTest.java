package org.jiedui.activity.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiedui.activity.PairingFixture.CADENCE;
import static org.jiedui.activity.PairingFixture.SIGNED_ON;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jiedui.activity.pair.Term;
import org.jiedui.activity.pair.Term.Suspended;
import org.jiedui.events.ObligationEvent.ClosedBecause;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.kit.database.Ids;
import org.jiedui.knownparties.pair.PairingId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DuesTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);
    private static final PairingId FIRST = new PairingId(Ids.next());
    private static final Term FOR_EVER = new Term(FIRST, null, null, List.of());
    private static final CadenceLine VISIT = new CadenceLine(Duty.MUTUAL_VISIT, Period.YEAR, 1, 2);

    @Nested
    class OfAPlanForAFullYear {
        private final List<Obligation> owed = owedFrom(NEW_YEAR, CADENCE);

        @Test
        void areTwenty() {
            assertThat(owed).hasSize(20);
            assertThat(owed)
                    .filteredOn(one -> one.duty() == Duty.ONLINE_TRAINING)
                    .hasSize(12);
            assertThat(owed)
                    .filteredOn(one -> one.duty() == Duty.TECHNICAL_EXCHANGE)
                    .extracting(one -> one.period().label())
                    .containsExactly("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4");
            assertThat(owed)
                    .filteredOn(one -> one.duty() == Duty.SYMPOSIUM)
                    .extracting(one -> one.period().label())
                    .containsExactly("2023-H1", "2023-H2");
        }

        @Test
        void holdTheMutualVisitInTwoLegsAndAllElseInOne() {
            assertThat(owed).filteredOn(one -> one.legs() == 2).singleElement().satisfies(visit -> assertThat(
                            visit.duty())
                    .isEqualTo(Duty.MUTUAL_VISIT));
            assertThat(owed).filteredOn(one -> one.legs() == 1).hasSize(19);
        }
    }

    @Nested
    class OfAPlanThatTakesEffectWithinAYear {
        @Test
        void beginWithThePeriodTheDayFallsIn() {
            assertThat(owedFrom(SIGNED_ON, CADENCE))
                    .extracting(one -> one.period().label())
                    .containsExactly("2022-12", "2022-Q4", "2022-H2", "2022", "2022");
        }

        @Test
        void includeThePeriodThatEndsOnThatDay() {
            LocalDate lastOfJune = LocalDate.of(2023, 6, 30);
            assertThat(owedFrom(lastOfJune, CADENCE))
                    .extracting(one -> one.period().label())
                    .startsWith("2023-06")
                    .contains("2023-Q2", "2023-H1");
        }

        @Test
        void leaveOutThePeriodThatEndedTheDayBefore() {
            LocalDate firstOfJuly = LocalDate.of(2023, 7, 1);
            assertThat(owedFrom(firstOfJuly, CADENCE))
                    .extracting(one -> one.period().label())
                    .startsWith("2023-07")
                    .doesNotContain("2023-06", "2023-Q2", "2023-H1");
        }
    }

    @Test
    void areNumberedWhereAPeriodHasSeveral() {
        List<CadenceLine> thrice = List.of(new CadenceLine(Duty.SYMPOSIUM, Period.QUARTER, 3, 1));

        assertThat(owedFrom(LocalDate.of(2023, 10, 1), thrice))
                .extracting(Obligation::ordinal)
                .containsExactly(1, 2, 3);
    }

    @Test
    void areNoneWhereNothingIsAgreed() {
        assertThat(owedFrom(NEW_YEAR, List.of())).isEmpty();
    }

    @Nested
    class OfAPlanThatIsAmendedInTheMiddleOfTheYear {

        private static final LocalDate MID_AUGUST = LocalDate.of(2023, 8, 15);

        private final AgreedVersion first = version(1, NEW_YEAR, List.of(training(Period.MONTH, 1), VISIT));

        @Test
        void stayAsTheyWereBeforeItTakesEffect() {
            AgreedVersion twice = version(2, MID_AUGUST, List.of(training(Period.MONTH, 2), VISIT));
            List<Obligation> owed = owed(List.of(FOR_EVER), first, twice);

            assertThat(owed)
                    .filteredOn(one -> one.planVersion() == 1)
                    .extracting(one -> one.period().label())
                    .containsExactly("2023-01", "2023-02", "2023-03", "2023-04", "2023-05", "2023-06", "2023-07");
            assertThat(owed)
                    .filteredOn(one -> one.planVersion() == 2 && one.ordinal() == 2)
                    .extracting(one -> one.period().label())
                    .containsExactly("2023-08", "2023-09", "2023-10", "2023-11", "2023-12");
        }

        @Test
        void endWithTheLastPeriodBeforeWhenTheDutyIsDropped() {
            AgreedVersion visitOnly = version(2, MID_AUGUST, List.of(VISIT));

            assertThat(owed(List.of(FOR_EVER), first, visitOnly))
                    .filteredOn(one -> one.duty() == Duty.ONLINE_TRAINING)
                    .hasSize(7);
        }

        @Test
        void neverOverlapWhenThePeriodChanges() {
            AgreedVersion quarterly = version(2, MID_AUGUST, List.of(training(Period.QUARTER, 1)));

            assertThat(owed(List.of(FOR_EVER), first, quarterly))
                    .extracting(one -> one.period().label())
                    .containsExactly(
                            "2023-01", "2023-02", "2023-03", "2023-04", "2023-05", "2023-06", "2023-Q3", "2023-Q4");
        }

        @Test
        void areTheHigherVersionsAloneWhenThatTakesEffectEarlier() {
            AgreedVersion late = version(2, MID_AUGUST, List.of(training(Period.MONTH, 2)));
            AgreedVersion all = version(3, NEW_YEAR, List.of(VISIT));

            assertThat(owed(List.of(FOR_EVER), first, late, all))
                    .extracting(Obligation::planVersion)
                    .containsExactly(3);
        }
    }

    @Nested
    class OfTermsThatAreNotAlwaysInForce {

        private final AgreedVersion plan =
                version(1, NEW_YEAR, List.of(training(Period.QUARTER, 1), training(Period.MONTH, 1)));

        @Test
        void endWithThePeriodOfTheLastDay() {
            Term ended = new Term(FIRST, NEW_YEAR, LocalDate.of(2023, 5, 15), List.of());

            assertThat(labels(owed(List.of(ended), plan)))
                    .containsExactly("2023-Q1", "2023-Q2", "2023-01", "2023-02", "2023-03", "2023-04", "2023-05");
            assertThat(Dues.of(List.of(ended), List.of(plan)))
                    .filteredOn(due -> due.notOwed() == ClosedBecause.ENDED)
                    .hasSize(9);
        }

        @Test
        void leaveOutThePeriodsThatLieWhollyInsideASuspension() {
            Suspended fromFebruaryToApril = new Suspended(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 4, 30));
            Term suspended = new Term(FIRST, NEW_YEAR, null, List.of(fromFebruaryToApril));

            assertThat(Dues.of(List.of(suspended), List.of(plan)))
                    .filteredOn(due -> due.notOwed() == ClosedBecause.SUSPENDED)
                    .extracting(due -> due.period().label())
                    .containsExactly("2023-02", "2023-03");
        }

        @Test
        void countTheDaysOfThePlanOnly() {
            Suspended untilSpring = new Suspended(LocalDate.of(2023, 2, 10), LocalDate.of(2023, 4, 1));
            Term suspended = new Term(FIRST, NEW_YEAR, null, List.of(untilSpring));
            AgreedVersion fromMidFebruary = version(1, LocalDate.of(2023, 2, 15), List.of(training(Period.QUARTER, 1)));

            assertThat(labels(owed(List.of(suspended), fromMidFebruary)))
                    .as("the first quarter has no day on which the plan counts and the terms are in force")
                    .containsExactly("2023-Q2", "2023-Q3", "2023-Q4");
        }

        @Test
        void areNotYetOwedBeforeTheTermsBegin() {
            Term fromJuly = new Term(FIRST, LocalDate.of(2023, 7, 1), null, List.of());

            assertThat(Dues.of(List.of(fromJuly), List.of(plan)))
                    .filteredOn(due -> due.notOwed() == ClosedBecause.NOT_BEGUN)
                    .hasSize(8);
        }
    }

    @Nested
    class OfAFurtherTerm {

        private final PairingId second = new PairingId(Ids.next());
        private final List<Term> terms = List.of(
                new Term(FIRST, NEW_YEAR, LocalDate.of(2023, 5, 15), List.of()),
                new Term(second, LocalDate.of(2023, 5, 16), null, List.of()));
        private final AgreedVersion former = version(1, NEW_YEAR, List.of(training(Period.QUARTER, 1)));
        private final AgreedVersion later =
                new AgreedVersion(second, 2023, 1, LocalDate.of(2023, 5, 16), List.of(training(Period.QUARTER, 2)));

        @Test
        void areOwedOnceByTheTermThatIsInForce() {
            assertThat(owed(terms, former, later))
                    .extracting(due -> due.period().label() + "/" + due.ordinal(), Obligation::pairing)
                    .containsExactlyInAnyOrder(
                            tuple("2023-Q1/1", FIRST),
                            tuple("2023-Q2/1", second),
                            tuple("2023-Q2/2", second),
                            tuple("2023-Q3/1", second),
                            tuple("2023-Q3/2", second),
                            tuple("2023-Q4/1", second),
                            tuple("2023-Q4/2", second));
        }

        @Test
        void waitForAPlanOfTheirOwn() {
            assertThat(labels(owed(terms, former))).containsExactly("2023-Q1", "2023-Q2");
        }
    }

    private static List<Obligation> owedFrom(LocalDate day, List<CadenceLine> cadence) {
        return owed(List.of(FOR_EVER), version(1, day, cadence));
    }

    private static List<Obligation> owed(List<Term> terms, AgreedVersion... versions) {
        return Dues.of(terms, List.of(versions)).stream()
                .filter(Obligation::isOwed)
                .sorted(Comparator.comparing(Obligation::duty))
                .toList();
    }

    private static List<String> labels(List<Obligation> obligations) {
        return obligations.stream().map(due -> due.period().label()).toList();
    }

    private static AgreedVersion version(int number, LocalDate from, List<CadenceLine> cadence) {
        return new AgreedVersion(FIRST, from.getYear(), number, from, cadence);
    }

    private static CadenceLine training(Period period, int count) {
        return new CadenceLine(Duty.ONLINE_TRAINING, period, count, 1);
    }
}
