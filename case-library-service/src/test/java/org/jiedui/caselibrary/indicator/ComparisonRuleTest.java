package org.jiedui.caselibrary.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.caselibrary.indicator.ObservationFixture.observed;
import static org.jiedui.caselibrary.indicator.ObservationFixture.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.caselibrary.indicator.IndicatorRefusals.AssessmentClassesDiffer;
import org.jiedui.caselibrary.indicator.IndicatorRefusals.DefinitionsDiffer;
import org.jiedui.caselibrary.indicator.IndicatorRefusals.PeriodNotOver;
import org.jiedui.caselibrary.indicator.IndicatorRefusals.PeriodOutsideTheDefinition;
import org.jiedui.caselibrary.indicator.IndicatorRefusals.PeriodsDoNotCompare;
import org.jiedui.caselibrary.indicator.IndicatorRefusals.UnknownIndicator;
import org.jiedui.caselibrary.indicator.IndicatorRefusals.UnknownVersion;
import org.jiedui.caselibrary.indicator.IndicatorRefusals.ValueOutOfBounds;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jiedui.kit.period.ReportingPeriod;
import org.jiedui.kit.problem.Refusal;
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
        assertThat(objections(observed(reading("2021", "10.6", 1), reading("2022", "22.05", 1))))
                .isEmpty();
    }

    @Test
    void takesAnAbsentValueAsNotMeasured() {
        assertThat(objections(observed(reading("2021", null, 1), reading("2022", "22.05", 1))))
                .isEmpty();
    }

    @Test
    void saysWhichVersionsDiffer() {
        Observation observed = observed(reading("2021", "1", 1), reading("2022", "2", 2));

        List<Refusal> objections = ComparisonRule.objections(observed, VERSION_1, VERSION_1, TODAY);

        assertThat(objections).singleElement().isInstanceOf(DefinitionsDiffer.class);
        assertThat(objections.getFirst().detail().zh())
                .isEqualTo("“sample-rate”在 2021 按第 1 版计量，在 2022 按第 2 版计量：只能在同一版本的定义内比较。");
        assertThat(objections.getFirst().detail().en())
                .isEqualTo("\"sample-rate\" is measured by version 1 in 2021 and by version 2 in 2022: "
                        + "values are compared only within one version.");
    }

    @Test
    void comparesOnlyWithinOneAssessmentClass() {
        assertThat(objections(observed(inClass(2, "2021"), inClass(2, "2022")))).isEmpty();
        assertThat(objections(observed(inClass(2, "2021"), inClass(3, "2022"))))
                .singleElement()
                .isInstanceOf(AssessmentClassesDiffer.class);
    }

    @Test
    void comparesNoClassWithOneThatIsNotGiven() {
        Observation before = observed(inClass(2, "2021"), reading("2022", "1", 1));

        assertThat(objections(before)).singleElement().isInstanceOf(AssessmentClassesDiffer.class);
        assertThat(objections(before).getFirst().detail().zh())
                .isEqualTo("“sample-rate”前后的评估类别不同（前：第 2 类；后：未注明）：只能在同一类别内比较。");
        assertThat(objections(observed(reading("2021", "1", 1), inClass(2, "2022"))))
                .singleElement()
                .isInstanceOf(AssessmentClassesDiffer.class);
    }

    @ParameterizedTest
    @CsvSource({"2022, 2021", "2022, 2022", "2021, 2022-H1", "2021-Q2, 2021-Q1"})
    void wantsABaselineAsLongAndBefore(String before, String after) {
        assertThat(objections(observed(reading(before, "1", 1), reading(after, "1", 1))))
                .singleElement()
                .isInstanceOf(PeriodsDoNotCompare.class);
    }

    @Test
    void wantsTheVersionToHoldThroughoutThePeriod() {
        assertThat(objections(observed(reading("2020", "1", 1), reading("2022", "1", 1))))
                .singleElement()
                .isInstanceOf(PeriodOutsideTheDefinition.class);
        assertThat(objections(observed(reading("2022-Q1", "1", 1), reading("2023-Q1", "1", 1))))
                .singleElement()
                .isInstanceOf(PeriodOutsideTheDefinition.class);
    }

    @Test
    void takesAPeriodThatWasReportedUnderTheVersionBeforeALaterOneReachedBack() {
        Observation observed = observed(reading("2022-Q1", "1", 1), reading("2023-Q1", "1", 1));
        ReadingFacts reported = version(LocalDate.of(2022, 12, 31), false, BigDecimal.ONE);

        assertThat(ComparisonRule.objections(observed, VERSION_1, reported, TODAY))
                .isEmpty();
    }

    @Test
    void wantsAVersionThatHolds() {
        Observation observed = observed(reading("2021", "1", 1), reading("2022", "1", 1));
        ReadingFacts replaced = version(null, true, null);

        assertThat(ComparisonRule.objections(observed, replaced, replaced, TODAY))
                .hasSize(2)
                .hasOnlyElementsOfType(PeriodOutsideTheDefinition.class);
    }

    @Test
    void wantsPeriodsThatAreOver() {
        Observation observed = observed(reading("2021", "1", 1), reading("2023", "1", 1));

        assertThat(ComparisonRule.objections(observed, version(null, false, null), version(null, false, null), TODAY))
                .singleElement()
                .isInstanceOf(PeriodNotOver.class);
    }

    @ParameterizedTest
    @CsvSource({"100.01, false", "-0.01, false", "100, true", "0, true"})
    void wantsAShareOfAHundred(String value, boolean fits) {
        List<Refusal> objections = objections(observed(reading("2021", "1", 1), reading("2022", value, 1)));

        assertThat(objections).hasSize(fits ? 0 : 1).allMatch(ValueOutOfBounds.class::isInstance);
    }

    @Test
    void knowsOnlyWhatWasTold() {
        Observation observed = observed(reading("2021", "1", 3), reading("2022", "1", 3));
        ReadingFacts nothing = new ReadingFacts(false, null, null, null, null, false, null);

        assertThat(ComparisonRule.objections(observed, UNTOLD, UNTOLD, TODAY))
                .hasSize(2)
                .hasOnlyElementsOfType(UnknownVersion.class);
        assertThat(ComparisonRule.objections(observed, nothing, nothing, TODAY))
                .singleElement()
                .isInstanceOf(UnknownIndicator.class);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(objections(observed(reading("2022", "101", 1), reading("2021", "-1", 1))))
                .hasSize(3);
    }

    private static Reading inClass(int assessmentClass, String period) {
        return new Reading(ReportingPeriod.fromString(period), BigDecimal.ONE, 1, assessmentClass);
    }

    private static List<Refusal> objections(Observation observed) {
        return ComparisonRule.objections(observed, VERSION_1, VERSION_1, TODAY);
    }

    private static ReadingFacts version(@Nullable LocalDate validUntil, boolean isVoid, @Nullable BigDecimal reported) {
        return new ReadingFacts(
                true, "示例", IndicatorUnit.PERCENT, LocalDate.of(2021, 1, 1), validUntil, isVoid, reported);
    }
}
