package org.jiedui.caselibrary.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.caselibrary.indicator.ObservationFixture.observed;
import static org.jiedui.caselibrary.indicator.ObservationFixture.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jiedui.kit.period.ReportingPeriod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Version 1 holds in 2021 and 2022. */
class ComparisonRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 4, 1);
    private static final ReadingFacts VERSION_1 = version(LocalDate.of(2022, 12, 31), false, null);
    private static final ReadingFacts UNTOLD = new ReadingFacts(true, null, null, null, null, false, null);

    @Test
    void hasNothingAgainstTwoYearsUnderOneVersion() {
        assertThat(faults(observed(reading("2021", "10.6", 1), reading("2022", "22.05", 1))))
                .isEmpty();
    }

    @Test
    void takesAnAbsentValueAsNotMeasured() {
        assertThat(faults(observed(reading("2021", null, 1), reading("2022", "22.05", 1))))
                .isEmpty();
    }

    @Test
    void saysWhichVersionsDiffer() {
        Observation observed = observed(reading("2021", "1", 1), reading("2022", "2", 2));

        List<ObservationFault> faults = ComparisonRule.faults(observed, VERSION_1, VERSION_1, TODAY);

        assertThat(faults).extracting(ObservationFault::code).containsExactly("definitions-differ");
        assertThat(faults.getFirst().detail().zh())
                .isEqualTo("“sample-rate”在 2021 按第 1 版计量，在 2022 按第 2 版计量：只能在同一版本的定义内比较。");
        assertThat(faults.getFirst().detail().en())
                .isEqualTo("\"sample-rate\" is measured by version 1 in 2021 and by version 2 in 2022: "
                        + "values are compared only within one version.");
    }

    @Test
    void comparesOnlyWithinOneAssessmentClass() {
        assertThat(faults(observed(inClass(2, "2021"), inClass(2, "2022")))).isEmpty();
        assertThat(faults(observed(inClass(2, "2021"), inClass(3, "2022"))))
                .extracting(ObservationFault::code)
                .containsExactly("assessment-classes-differ");
    }

    @Test
    void comparesNoClassWithOneThatIsNotGiven() {
        Observation before = observed(inClass(2, "2021"), reading("2022", "1", 1));

        assertThat(faults(before)).extracting(ObservationFault::code).containsExactly("assessment-classes-differ");
        assertThat(faults(before).getFirst().detail().zh())
                .isEqualTo("“sample-rate”前后的评估类别不同（前：第 2 类；后：未注明）：只能在同一类别内比较。");
        assertThat(faults(observed(reading("2021", "1", 1), inClass(2, "2022"))))
                .extracting(ObservationFault::code)
                .containsExactly("assessment-classes-differ");
    }

    @ParameterizedTest
    @CsvSource({"2022, 2021", "2022, 2022", "2021, 2022-H1", "2021-Q2, 2021-Q1"})
    void wantsABaselineAsLongAndBefore(String before, String after) {
        assertThat(faults(observed(reading(before, "1", 1), reading(after, "1", 1))))
                .extracting(ObservationFault::code)
                .containsExactly("periods-do-not-compare");
    }

    @Test
    void wantsTheVersionToHoldThroughoutThePeriod() {
        assertThat(faults(observed(reading("2020", "1", 1), reading("2022", "1", 1))))
                .extracting(ObservationFault::code)
                .containsExactly("period-outside-the-definition");
        assertThat(faults(observed(reading("2022-Q1", "1", 1), reading("2023-Q1", "1", 1))))
                .extracting(ObservationFault::code)
                .containsExactly("period-outside-the-definition");
    }

    @Test
    void takesAPeriodThatWasReportedUnderTheVersionBeforeALaterOneReachedBack() {
        Observation observed = observed(reading("2022-Q1", "1", 1), reading("2023-Q1", "1", 1));
        ReadingFacts reported = version(LocalDate.of(2022, 12, 31), false, BigDecimal.ONE);

        assertThat(ComparisonRule.faults(observed, VERSION_1, reported, TODAY)).isEmpty();
    }

    @Test
    void wantsAVersionThatHolds() {
        Observation observed = observed(reading("2021", "1", 1), reading("2022", "1", 1));
        ReadingFacts replaced = version(null, true, null);

        assertThat(ComparisonRule.faults(observed, replaced, replaced, TODAY))
                .extracting(ObservationFault::code)
                .containsExactly("period-outside-the-definition", "period-outside-the-definition");
    }

    @Test
    void wantsPeriodsThatAreOver() {
        Observation observed = observed(reading("2021", "1", 1), reading("2023", "1", 1));

        assertThat(ComparisonRule.faults(observed, version(null, false, null), version(null, false, null), TODAY))
                .extracting(ObservationFault::code)
                .containsExactly("period-not-over");
    }

    @ParameterizedTest
    @CsvSource({"100.01, false", "-0.01, false", "100, true", "0, true"})
    void wantsAShareOfAHundred(String value, boolean fits) {
        List<ObservationFault> faults = faults(observed(reading("2021", "1", 1), reading("2022", value, 1)));

        assertThat(faults)
                .hasSize(fits ? 0 : 1)
                .extracting(ObservationFault::code)
                .allMatch("value-out-of-bounds"::equals);
    }

    @Test
    void knowsOnlyWhatWasTold() {
        Observation observed = observed(reading("2021", "1", 3), reading("2022", "1", 3));
        ReadingFacts nothing = new ReadingFacts(false, null, null, null, null, false, null);

        assertThat(ComparisonRule.faults(observed, UNTOLD, UNTOLD, TODAY))
                .extracting(ObservationFault::code)
                .containsExactly("unknown-version", "unknown-version");
        assertThat(ComparisonRule.faults(observed, nothing, nothing, TODAY))
                .extracting(ObservationFault::code)
                .containsExactly("unknown-indicator");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(faults(observed(reading("2022", "101", 1), reading("2021", "-1", 1))))
                .hasSize(3);
    }

    private static Reading inClass(int assessmentClass, String period) {
        return new Reading(ReportingPeriod.fromString(period), BigDecimal.ONE, 1, assessmentClass);
    }

    private static List<ObservationFault> faults(Observation observed) {
        return ComparisonRule.faults(observed, VERSION_1, VERSION_1, TODAY);
    }

    private static ReadingFacts version(@Nullable LocalDate validUntil, boolean isVoid, @Nullable BigDecimal reported) {
        return new ReadingFacts(
                true, "示例", IndicatorUnit.PERCENT, LocalDate.of(2021, 1, 1), validUntil, isVoid, reported);
    }
}
