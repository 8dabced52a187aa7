package org.jiedui.activity.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.activity.PairingFixture.CADENCE;
import static org.jiedui.activity.PairingFixture.SIGNED_ON;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.aPlan;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ObligationTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);
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
    void areTheSameForABodyWithoutACode() {
        AgreedVersion ofABody = AgreedVersion.of(aPlan(aPairing("320500", "LOCAL:XPCC"), 1, NEW_YEAR, CADENCE));

        assertThat(Obligation.of(ofABody)).hasSize(20);
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
            List<Obligation> owed = Obligation.of(List.of(first, twice));

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

            assertThat(Obligation.of(List.of(first, visitOnly)))
                    .filteredOn(one -> one.duty() == Duty.ONLINE_TRAINING)
                    .hasSize(7);
        }

        @Test
        void neverOverlapWhenThePeriodChanges() {
            AgreedVersion quarterly = version(2, MID_AUGUST, List.of(training(Period.QUARTER, 1)));

            assertThat(Obligation.of(List.of(first, quarterly)))
                    .extracting(one -> one.period().label())
                    .containsExactly(
                            "2023-01", "2023-02", "2023-03", "2023-04", "2023-05", "2023-06", "2023-Q3", "2023-Q4");
        }

        @Test
        void areTheHigherVersionsAloneWhenThatTakesEffectEarlier() {
            AgreedVersion late = version(2, MID_AUGUST, List.of(training(Period.MONTH, 2)));
            AgreedVersion all = version(3, NEW_YEAR, List.of(VISIT));

            assertThat(Obligation.of(List.of(first, late, all)))
                    .extracting(Obligation::planVersion)
                    .containsExactly(3);
        }
    }

    private static List<Obligation> owedFrom(LocalDate day, List<CadenceLine> cadence) {
        return Obligation.of(version(1, day, cadence));
    }

    private static AgreedVersion version(int number, LocalDate from, List<CadenceLine> cadence) {
        return AgreedVersion.of(aPlan(aPairing(), number, from, cadence));
    }

    private static CadenceLine training(Period period, int count) {
        return new CadenceLine(Duty.ONLINE_TRAINING, period, count, 1);
    }
}
