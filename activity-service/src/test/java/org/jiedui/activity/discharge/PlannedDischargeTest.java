package org.jiedui.activity.discharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.activity.discharge.DischargeRefusals.DutyIsNoMeeting;
import org.jiedui.activity.discharge.DischargeRefusals.HeldBeforeThePeriod;
import org.jiedui.activity.discharge.DischargeRefusals.KindDoesNotFit;
import org.jiedui.activity.discharge.DischargeRefusals.NoSuchLeg;
import org.jiedui.activity.discharge.DischargeRefusals.ObligationNotOwed;
import org.jiedui.activity.discharge.DischargeRefusals.SessionCountsOnce;
import org.jiedui.activity.obligation.DutyPeriod;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.activity.obligation.OwedObligation;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.events.vocabulary.SessionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedDischargeTest {

    private static final DutyPeriod DECEMBER = new DutyPeriod(Period.MONTH, LocalDate.of(2022, 12, 1));
    private static final LocalDate WITHIN = LocalDate.of(2022, 12, 20);
    private static final UUID ACTIVITY = new UUID(0, 2);

    @ParameterizedTest
    @CsvSource({
        "ONLINE_TRAINING, TRAINING, ONLINE",
        "TECHNICAL_EXCHANGE, TECHNICAL_EXCHANGE, ONLINE",
        "TECHNICAL_EXCHANGE, TECHNICAL_EXCHANGE,",
        "SYMPOSIUM, SYMPOSIUM, INVITED_TO_GUIDE",
        "MUTUAL_VISIT, STUDY_VISIT, SENT_TO_LEARN"
    })
    void isASessionOfTheKindTheDutyAsksFor(Duty duty, SessionKind kind, @Nullable ExchangeMode mode) {
        PlannedDischarge planned =
                PlannedDischarge.of(ACTIVITY, owed(duty), 1, List.of(new Occasion(kind, mode, WITHIN)));

        assertThat(planned.on()).isEqualTo(WITHIN);
        assertThat(planned.published().duty()).isEqualTo(duty);
    }

    @ParameterizedTest
    @CsvSource({
        "ONLINE_TRAINING, TRAINING, SENT_TO_LEARN",
        "ONLINE_TRAINING, TRAINING,",
        "ONLINE_TRAINING, SYMPOSIUM, ONLINE",
        "TECHNICAL_EXCHANGE, TRAINING, ONLINE",
        "SYMPOSIUM, SIGNING,",
        "MUTUAL_VISIT, SYMPOSIUM, SENT_TO_LEARN"
    })
    void isNoSessionOfAnotherKindOrMode(Duty duty, SessionKind kind, @Nullable ExchangeMode mode) {
        assertThatThrownBy(
                        () -> PlannedDischarge.of(ACTIVITY, owed(duty), 1, List.of(new Occasion(kind, mode, WITHIN))))
                .isInstanceOf(KindDoesNotFit.class);
    }

    @Test
    void takesASessionOfItsOwnWithinItsPeriodOrAfterIt() {
        List<PlannedDischarge> two = Stream.of(1, 2)
                .map(leg -> PlannedDischarge.of(ACTIVITY, owed(Duty.MUTUAL_VISIT), leg, visits(WITHIN)))
                .toList();

        assertThatThrownBy(() -> PlannedDischarge.checkASessionEach(two, visits(WITHIN)))
                .isInstanceOf(SessionCountsOnce.class);
        assertThatThrownBy(() -> PlannedDischarge.checkASessionEach(
                        two, visits(WITHIN, DECEMBER.from().minusDays(1))))
                .isInstanceOf(SessionCountsOnce.class);
        assertThatCode(() -> PlannedDischarge.checkASessionEach(two, visits(WITHIN, WITHIN)))
                .doesNotThrowAnyException();
    }

    @Test
    void isNeverOfTheCaseBatch() {
        for (SessionKind kind : SessionKind.values()) {
            assertThatThrownBy(() -> PlannedDischarge.of(
                            ACTIVITY, owed(Duty.CASE_BATCH), 1, List.of(new Occasion(kind, null, WITHIN))))
                    .isInstanceOf(DutyIsNoMeeting.class);
        }
    }

    @Test
    void isOfALegThereIs() {
        assertThat(PlannedDischarge.of(ACTIVITY, owed(Duty.MUTUAL_VISIT), 2, visits(WITHIN))
                        .leg())
                .isEqualTo(2);
        assertThatThrownBy(() -> PlannedDischarge.of(ACTIVITY, owed(Duty.MUTUAL_VISIT), 3, visits(WITHIN)))
                .isInstanceOf(NoSuchLeg.class);
    }

    @Test
    void isNotHeldBeforeThePeriod() {
        LocalDate dayBefore = DECEMBER.from().minusDays(1);
        assertThatThrownBy(() -> PlannedDischarge.of(ACTIVITY, owed(Duty.MUTUAL_VISIT), 1, visits(dayBefore)))
                .isInstanceOf(HeldBeforeThePeriod.class);
    }

    @Test
    void isHeldOnTheFirstDayOfThePeriodOrLate() {
        LocalDate late = DECEMBER.to().plusDays(5);
        assertThat(PlannedDischarge.of(ACTIVITY, owed(Duty.MUTUAL_VISIT), 1, visits(DECEMBER.from()))
                        .on())
                .isEqualTo(DECEMBER.from());
        assertThat(PlannedDischarge.of(ACTIVITY, owed(Duty.MUTUAL_VISIT), 1, visits(late))
                        .on())
                .isEqualTo(late);
    }

    @Test
    void isHeldOnTheFirstOfSeveralDaysThatCounts() {
        LocalDate dayBefore = DECEMBER.from().minusDays(1);
        assertThat(PlannedDischarge.of(ACTIVITY, owed(Duty.MUTUAL_VISIT), 1, visits(DECEMBER.to(), dayBefore, WITHIN))
                        .on())
                .isEqualTo(WITHIN);
    }

    @Test
    void isNotOfWhatIsOwedNoLonger() {
        OwedObligation amended =
                new OwedObligation(new ObligationId(new UUID(0, 1)), Duty.MUTUAL_VISIT, DECEMBER, 2, false);

        assertThatThrownBy(() -> PlannedDischarge.of(ACTIVITY, amended, 1, visits(WITHIN)))
                .isInstanceOf(ObligationNotOwed.class);
    }

    @Test
    void isOfAnyDutyThatIsAMeetingWhileOnlyTheDayIsAgreed() {
        List<Occasion> day = List.of(Occasion.on(WITHIN));

        assertThat(PlannedDischarge.of(ACTIVITY, owed(Duty.SYMPOSIUM), 1, day).on())
                .isEqualTo(WITHIN);
        assertThatThrownBy(() -> PlannedDischarge.of(ACTIVITY, owed(Duty.CASE_BATCH), 1, day))
                .isInstanceOf(DutyIsNoMeeting.class);
    }

    @Test
    void countsOnAnotherDayOfThePeriodOrLateIfItWasLateBefore() {
        PlannedDischarge inTime = PlannedDischarge.of(ACTIVITY, owed(Duty.MUTUAL_VISIT), 1, visits(WITHIN));
        PlannedDischarge late = PlannedDischarge.of(
                ACTIVITY, owed(Duty.MUTUAL_VISIT), 1, visits(DECEMBER.to().plusDays(1)));
        LocalDate afterwards = DECEMBER.to().plusDays(9);

        assertThat(inTime.countsOn(DECEMBER.to())).isTrue();
        assertThat(inTime.countsOn(afterwards)).isFalse();
        assertThat(inTime.countsOn(DECEMBER.from().minusDays(1))).isFalse();
        assertThat(late.countsOn(afterwards)).isTrue();
        assertThat(late.countsOn(WITHIN)).isTrue();
    }

    private static OwedObligation owed(Duty duty) {
        return new OwedObligation(new ObligationId(new UUID(0, 1)), duty, DECEMBER, 2, true);
    }

    private static List<Occasion> visits(LocalDate... days) {
        return List.of(days).stream()
                .map(day -> new Occasion(SessionKind.STUDY_VISIT, null, day))
                .toList();
    }
}
