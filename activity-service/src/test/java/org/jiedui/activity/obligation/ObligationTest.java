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

    @Nested
    class OfAPlanForAFullYear {
        private final List<Obligation> owed = Obligation.of(aPlan(aPairing(), 1, NEW_YEAR, CADENCE));

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
            assertThat(Obligation.of(aPlan(aPairing(), 1, SIGNED_ON, CADENCE)))
                    .extracting(one -> one.period().label())
                    .containsExactly("2022-12", "2022-Q4", "2022-H2", "2022", "2022");
        }

        @Test
        void includeThePeriodThatEndsOnThatDay() {
            LocalDate lastOfJune = LocalDate.of(2023, 6, 30);
            assertThat(Obligation.of(aPlan(aPairing(), 1, lastOfJune, CADENCE)))
                    .extracting(one -> one.period().label())
                    .startsWith("2023-06")
                    .contains("2023-Q2", "2023-H1");
        }

        @Test
        void leaveOutThePeriodThatEndedTheDayBefore() {
            LocalDate firstOfJuly = LocalDate.of(2023, 7, 1);
            assertThat(Obligation.of(aPlan(aPairing(), 1, firstOfJuly, CADENCE)))
                    .extracting(one -> one.period().label())
                    .startsWith("2023-07")
                    .doesNotContain("2023-06", "2023-Q2", "2023-H1");
        }
    }

    @Test
    void areNumberedWhereAPeriodHasSeveral() {
        List<CadenceLine> thrice = List.of(new CadenceLine(Duty.SYMPOSIUM, Period.QUARTER, 3, 1));

        assertThat(Obligation.of(aPlan(aPairing(), 1, LocalDate.of(2023, 10, 1), thrice)))
                .extracting(Obligation::ordinal)
                .containsExactly(1, 2, 3);
    }

    @Test
    void areTheSameForABodyWithoutACode() {
        assertThat(Obligation.of(aPlan(aPairing("320500", "LOCAL:XPCC"), 1, NEW_YEAR, CADENCE)))
                .hasSize(20);
    }

    @Test
    void areNoneWhereNothingIsAgreed() {
        assertThat(Obligation.of(aPlan(aPairing(), 1, NEW_YEAR, List.of()))).isEmpty();
    }
}
