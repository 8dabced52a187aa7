package org.jiedui.caselibrary.indicator;

import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import java.math.BigDecimal;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jiedui.kit.period.ReportingPeriod;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;
import org.jiedui.kit.problem.Text;

/** The rules of figures before and after, and what is said to whoever breaks one; they are those of pairing-service. */
public final class IndicatorRefusals {

    private IndicatorRefusals() {}

    /**
     * Cities are assessed in four classes, each by a scale of its own, so figures of two classes do not compare. Of one whose class
     * is not given nobody knows whether it is the same.
     */
    @Rule(
            kind = UNPROCESSABLE,
            title = "评估类别不同",
            zh = "“%s”前后的评估类别不同（前：%s；后：%s）：只能在同一类别内比较。",
            en =
                    "\"%s\" was not assessed in one class (before: %s, after: %s): values are compared only within one class.")
    public static final class AssessmentClassesDiffer extends Refusal {

        private static final Text NOT_GIVEN = new Text("未注明", "not given");
        private static final Text GIVEN = new Text("第 %d 类", "class %d");

        AssessmentClassesDiffer(Observation observed) {
            super(observed.indicator(), inWords(observed.before()), inWords(observed.after()));
        }

        private static Text inWords(Reading reading) {
            Integer given = reading.assessmentClass();
            return given == null ? NOT_GIVEN : GIVEN.with(given);
        }
    }

    /** What is compared was measured by different versions of the definition (domain.md §6), so it does not compare. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "指标定义版本不同",
            zh = "“%s”在 %s 按第 %d 版计量，在 %s 按第 %d 版计量：只能在同一版本的定义内比较。",
            en = "\"%s\" is measured by version %3$d in %2$s and by version %5$d in %4$s: "
                    + "values are compared only within one version.")
    public static final class DefinitionsDiffer extends Refusal {
        DefinitionsDiffer(Observation observed) {
            super(
                    observed.indicator(),
                    observed.before().period(),
                    observed.before().definitionVersion(),
                    observed.after().period(),
                    observed.after().definitionVersion());
        }
    }

    /** A value means what the definition says that holds in the whole period. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "定义不覆盖填报期",
            zh = "“%s”第 %d 版（%s）不能计量 %s：定义须在整个填报期内有效。",
            en = "Version %2$d of \"%1$s\" (%3$s) does not measure %4$s: a definition must hold throughout the period.")
    public static final class PeriodOutsideTheDefinition extends Refusal {

        private static final Text VOID = new Text("已作废", "void, it never holds");

        PeriodOutsideTheDefinition(String indicator, Reading reading, ReadingFacts facts) {
            super(indicator, reading.definitionVersion(), facts.isVoid() ? VOID : facts.validity(), reading.period());
        }
    }

    /** What was observed in a period is known when the period is over. */
    @Rule(kind = UNPROCESSABLE, title = "填报期尚未结束", zh = "%s 要到 %s 之后才结束。", en = "%s is not over until after %s.")
    public static final class PeriodNotOver extends Refusal {
        PeriodNotOver(ReportingPeriod period) {
            super(period, period.to());
        }
    }

    /** A baseline is as long as the period it is compared with, and comes before it. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "填报期不可比",
            zh = "%s 不能作为 %s 的基期：基期须等长且在先。",
            en = "%s is no baseline for %s: a baseline is as long and comes earlier.")
    public static final class PeriodsDoNotCompare extends Refusal {
        PeriodsDoNotCompare(ReportingPeriod baseline, ReportingPeriod period) {
            super(baseline, period);
        }
    }

    /** The observation names an indicator that nobody has defined, as far as this service has heard. */
    @Rule(kind = UNPROCESSABLE, title = "未定义的指标", zh = "指标“%s”尚未定义。", en = "The indicator \"%s\" is not defined.")
    public static final class UnknownIndicator extends Refusal {
        UnknownIndicator(String indicator) {
            super(abbreviated(indicator));
        }
    }

    /** The observation names a version that nobody has issued, as far as this service has heard. */
    @Rule(kind = UNPROCESSABLE, title = "未发布的指标版本", zh = "“%s”没有第 %d 版。", en = "\"%s\" has no version %d.")
    public static final class UnknownVersion extends Refusal {
        UnknownVersion(String indicator, int version) {
            super(indicator, version);
        }
    }

    /** No value is negative, and a share lies between 0 and 100 percent. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "数值超出范围",
            zh = "%s 不是有效的数值（单位：%s）：%s。",
            en = "%s is not a value in %s: it must be %s.")
    public static final class ValueOutOfBounds extends Refusal {

        private static final Text SHARE = new Text("应在 0 到 100 之间", "from 0 to 100");
        private static final Text AMOUNT = new Text("不得小于 0", "at least 0");

        ValueOutOfBounds(BigDecimal value, IndicatorUnit unit) {
            super(value.toPlainString(), unit, unit == IndicatorUnit.PERCENT ? SHARE : AMOUNT);
        }
    }
}
