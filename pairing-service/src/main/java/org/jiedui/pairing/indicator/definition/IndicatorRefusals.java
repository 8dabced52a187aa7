package org.jiedui.pairing.indicator.definition;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.util.Map;
import org.jiedui.kit.period.ReportingPeriod;
import org.jiedui.kit.problem.AlreadyThere;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;
import org.jiedui.kit.problem.Text;

/** The rules of indicators and their definitions, and what is said to whoever breaks one. */
public final class IndicatorRefusals {

    /** Which constraints of the database hold which rule under concurrency. */
    @Produces
    static final ConstraintTable CONSTRAINTS =
            new ConstraintTable(Map.of("uq_indicator_code", IndicatorAlreadyDefined::new));

    private IndicatorRefusals() {}

    /** A code stands for one indicator; what it means changes by a further version. */
    @Rule(
            kind = CONFLICT,
            title = "指标已定义",
            zh = "已有使用该代码的指标；请发布它的新版本。",
            en = "An indicator with this code is already defined; issue a new version of it.")
    public static final class IndicatorAlreadyDefined extends AlreadyThere {
        IndicatorAlreadyDefined() {
            super("/v1/indicators/{code}");
        }
    }

    /** There is no indicator at that address. */
    @Rule(kind = NOT_FOUND, title = "指标不存在", zh = "指标“%s”不存在。", en = "There is no indicator \"%s\".")
    public static final class IndicatorNotFound extends Refusal {
        IndicatorNotFound(String code) {
            super(abbreviated(code));
        }
    }

    /** No version of the definition holds in the whole period, so a value for it would mean two things or none. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "没有覆盖整个填报期的定义",
            zh = "“%s”没有在 %s 整个填报期内都有效的版本；现有版本：%s。",
            en = "No version of \"%s\" is valid throughout %s; the versions are: %s.")
    public static final class NoDefinitionThroughout extends Refusal {
        NoDefinitionThroughout(IndicatorView indicator, ReportingPeriod period) {
            super(
                    indicator.code(),
                    period,
                    Text.joined(
                            indicator.standing().map(IssuedDefinition::inWords).toList()));
        }
    }

    /** The request names an indicator that nobody has defined. */
    @Rule(kind = UNPROCESSABLE, title = "未定义的指标", zh = "指标“%s”尚未定义。", en = "The indicator \"%s\" is not defined.")
    public static final class UnknownIndicator extends Refusal {
        UnknownIndicator(String code) {
            super(abbreviated(code));
        }
    }

    /** A further version begins after every version that has begun; what was in force is not rewritten. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "版本生效日期过早",
            zh = "新版本的生效日期 %s 须晚于已生效的%s。",
            en = "A version from %s would not begin after %s, which is already valid.")
    public static final class VersionBeginsTooEarly extends Refusal {
        VersionBeginsTooEarly(LocalDate validFrom, IssuedDefinition begun) {
            super(validFrom, begun.inWords());
        }
    }

    /** Notices are issued some months ahead; a first day further off is a slip. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "版本生效日期过晚",
            zh = "新版本的生效日期 %s 不得晚于 %s。",
            en = "A version from %s would begin after %s.")
    public static final class VersionBeginsTooLate extends Refusal {
        VersionBeginsTooLate(LocalDate validFrom, LocalDate latest) {
            super(validFrom, latest);
        }
    }

    /** There is no version of that number. */
    @Rule(kind = NOT_FOUND, title = "指标版本不存在", zh = "不存在第 %d 版“%s”。", en = "There is no version %d of \"%s\".")
    public static final class VersionNotFound extends Refusal {
        VersionNotFound(String code, int number) {
            super(number, code);
        }
    }
}
