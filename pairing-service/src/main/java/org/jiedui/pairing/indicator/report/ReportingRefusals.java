package org.jiedui.pairing.indicator.report;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.FORBIDDEN;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import jakarta.enterprise.inject.Produces;
import java.math.BigDecimal;
import java.util.Map;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.period.ReportingPeriod;
import org.jiedui.kit.problem.AlreadyThere;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;
import org.jiedui.kit.problem.Text;

/** The rules of reported values, and what is said to whoever breaks one. */
public final class ReportingRefusals {

    /** Which constraints of the database hold which rule under concurrency. */
    @Produces
    static final ConstraintTable CONSTRAINTS =
            new ConstraintTable(Map.of("uq_indicator_value_once", AlreadyReported::new));

    private ReportingRefusals() {}

    /** A region has one value for each version of a definition and period. */
    @Rule(
            kind = CONFLICT,
            title = "已填报",
            zh = "该地区已填报该指标该填报期的数值；请更正原值。",
            en = "The region has already reported this indicator for this period; correct that value.")
    public static final class AlreadyReported extends AlreadyThere {
        AlreadyReported() {
            super("/v1/indicator-values/{id}");
        }
    }

    /** There is no such value in the caller's scope. */
    @Rule(kind = NOT_FOUND, title = "指标值不存在", zh = "指标值 %s 不存在。", en = "There is no indicator value %s.")
    public static final class IndicatorValueNotFound extends Refusal {
        IndicatorValueNotFound(IndicatorValueId id) {
            super(id);
        }
    }

    /** A region's values are reported by its own liaison or by a province above it. */
    @Rule(
            kind = FORBIDDEN,
            title = "无权填报",
            zh = "只有 %s 的联络员或其上级省份可以填报。",
            en = "Only the liaison of %s or a province above it may report for it.")
    public static final class NotTheReporter extends Refusal {
        NotTheReporter(RegionCode region) {
            super(region);
        }
    }

    /** A value is what was observed in a period, so the period must be over. */
    @Rule(kind = UNPROCESSABLE, title = "填报期尚未结束", zh = "%s 要到 %s 之后才结束。", en = "%s is not over until after %s.")
    public static final class PeriodNotOver extends Refusal {
        PeriodNotOver(ReportingPeriod period) {
            super(period, period.to());
        }
    }

    /** The region is not in the caller's scope. */
    @Rule(kind = NOT_FOUND, title = "地区不存在", zh = "您的权限范围内没有地区 %s。", en = "There is no region %s in your scope.")
    public static final class RegionNotFound extends Refusal {
        RegionNotFound(RegionCode region) {
            super(region);
        }
    }

    /** No value is negative, and a share lies between 0 and 100 percent. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "数值超出范围",
            zh = "%s 不是有效的数值（单位：%s）：%s。",
            en = "%s is not a value (unit: %s): it must be %s.")
    public static final class ValueOutOfBounds extends Refusal {

        private static final Text SHARE = new Text("应在 0 到 100 之间", "from 0 to 100");
        private static final Text AMOUNT = new Text("不得小于 0", "at least 0");

        ValueOutOfBounds(IndicatorUnit unit, BigDecimal value) {
            super(value.toPlainString(), unit, unit == IndicatorUnit.PERCENT ? SHARE : AMOUNT);
        }
    }
}
