package org.jiedui.caselibrary.indicator;

import java.math.BigDecimal;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jiedui.kit.period.ReportingPeriod;
import org.jiedui.kit.problem.Text;

/**
 * One thing that is wrong with figures before and after; what may be wrong is the same as in pairing-service.
 *
 * @param code for programs
 * @param detail for people
 */
record ObservationFault(String code, Text detail) {

    private static final Text CLASSES = new Text(
            "“%s”前后的评估类别不同（前：%s；后：%s）：只能在同一类别内比较。",
            "\"%s\" was not assessed in one class (before: %s, after: %s): values are compared only within one class.");
    private static final Text CLASS_NOT_GIVEN = new Text("未注明", "not given");
    private static final Text CLASS = new Text("第 %d 类", "class %d");
    private static final Text DEFINITIONS = new Text(
            "“%s”在 %s 按第 %d 版计量，在 %s 按第 %d 版计量：只能在同一版本的定义内比较。",
            "\"%s\" is measured by version %3$d in %2$s and by version %5$d in %4$s: "
                    + "values are compared only within one version.");
    private static final Text OUTSIDE = new Text(
            "“%s”第 %d 版（%s）不能计量 %s：定义须在整个填报期内有效。",
            "Version %2$d of \"%1$s\" (%3$s) does not measure %4$s: a definition must hold throughout the period.");
    private static final Text VOID = new Text("已作废", "void, it never holds");
    private static final Text NOT_OVER = new Text("%s 要到 %s 之后才结束。", "%s is not over until after %s.");
    private static final Text BASELINE =
            new Text("%s 不能作为 %s 的基期：基期须等长且在先。", "%s is no baseline for %s: a baseline is as long and comes earlier.");
    private static final Text INDICATOR = new Text("指标“%s”尚未定义。", "The indicator \"%s\" is not defined.");
    private static final Text VERSION = new Text("“%s”没有第 %d 版。", "\"%s\" has no version %d.");
    private static final Text VALUE = new Text("%s 不是有效的数值（单位：%s）：%s。", "%s is not a value in %s: it must be %s.");
    private static final Text SHARE = new Text("应在 0 到 100 之间", "from 0 to 100");
    private static final Text AMOUNT = new Text("不得小于 0", "at least 0");

    /**
     * Cities are assessed in four classes, each by a scale of its own, so figures of two classes do not compare. Of one whose class
     * is not given nobody knows whether it is the same.
     */
    static ObservationFault assessmentClassesDiffer(Observation observed) {
        return new ObservationFault(
                "assessment-classes-differ",
                CLASSES.with(
                        observed.indicator(), assessmentClass(observed.before()), assessmentClass(observed.after())));
    }

    /** What is compared was measured by different versions of the definition (domain.md §6), so it does not compare. */
    static ObservationFault definitionsDiffer(Observation observed) {
        return new ObservationFault(
                "definitions-differ",
                DEFINITIONS.with(
                        observed.indicator(),
                        observed.before().period(),
                        observed.before().definitionVersion(),
                        observed.after().period(),
                        observed.after().definitionVersion()));
    }

    /** A value means what the definition says that holds in the whole period. */
    static ObservationFault periodOutsideTheDefinition(String indicator, Reading reading, ReadingFacts facts) {
        Text validity = facts.isVoid() ? VOID : facts.validity();
        return new ObservationFault(
                "period-outside-the-definition",
                OUTSIDE.with(indicator, reading.definitionVersion(), validity, reading.period()));
    }

    /** What was observed in a period is known when the period is over. */
    static ObservationFault periodNotOver(ReportingPeriod period) {
        return new ObservationFault("period-not-over", NOT_OVER.with(period, period.to()));
    }

    /** A baseline is as long as the period it is compared with, and comes before it. */
    static ObservationFault periodsDoNotCompare(ReportingPeriod baseline, ReportingPeriod period) {
        return new ObservationFault("periods-do-not-compare", BASELINE.with(baseline, period));
    }

    /** Nobody has defined the indicator, as far as this service has heard. */
    static ObservationFault unknownIndicator(Observation observed) {
        return new ObservationFault("unknown-indicator", INDICATOR.with(observed.indicator()));
    }

    /** Nobody has issued the version, as far as this service has heard. */
    static ObservationFault unknownVersion(String indicator, int version) {
        return new ObservationFault("unknown-version", VERSION.with(indicator, version));
    }

    /** No value is negative, and a share lies between 0 and 100 percent. */
    static ObservationFault valueOutOfBounds(BigDecimal value, IndicatorUnit unit) {
        Text bounds = unit == IndicatorUnit.PERCENT ? SHARE : AMOUNT;
        return new ObservationFault("value-out-of-bounds", VALUE.with(value.toPlainString(), unit, bounds));
    }

    private static Text assessmentClass(Reading reading) {
        Integer given = reading.assessmentClass();
        return given == null ? CLASS_NOT_GIVEN : CLASS.with(given);
    }
}
