package org.jiedui.activity.calendar.regional;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.FORBIDDEN;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.AlreadyThere;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of regional days, and what is said to whoever breaks one. */
public final class RegionalDayRefusals {

    /** Which constraints of the database hold which rule under concurrency. */
    @Produces
    static final ConstraintTable CONSTRAINTS = new ConstraintTable(Map.of(
            "uq_regional_day_date", RegionalDayTaken::new,
            "uq_regional_day_month_day", RegionalDayTaken::new));

    private RegionalDayRefusals() {}

    /** Only the province that covers a region keeps its days. */
    @Rule(
            kind = FORBIDDEN,
            title = "不是上级省份",
            zh = "只有 %s 所在省份可以设定或移除该地区的日子。",
            en = "Only the province that covers %s may add or remove days of it.")
    public static final class NotTheProvinceAbove extends Refusal {
        NotTheProvinceAbove(RegionCode region) {
            super(region);
        }
    }

    /** A day is of one year, by its date, or of every year, by month and day. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "日期或月日二选一",
            zh = "请填写 date（某一年）或 monthDay（每年），不能都填，也不能都不填。",
            en = "Give either date, for one year, or monthDay, for every year.")
    public static final class OnceOrYearly extends Refusal {
        OnceOrYearly() {}
    }

    /** It was removed before. */
    @Rule(kind = CONFLICT, title = "已移除", zh = "该日已移除。", en = "The day is removed already.")
    public static final class RegionalDayAlreadyRemoved extends Refusal {
        RegionalDayAlreadyRemoved() {}
    }

    /** There is no such day. */
    @Rule(kind = NOT_FOUND, title = "没有该地方日子", zh = "没有地方日子 %s。", en = "There is no regional day %s.")
    public static final class RegionalDayNotFound extends Refusal {
        RegionalDayNotFound(RegionalDayId id) {
            super(id);
        }
    }

    /** A region says one thing of a day. */
    @Rule(
            kind = CONFLICT,
            title = "该日已设定",
            zh = "该地区这一天已经设定；请先移除。",
            en = "The region has set this day already; remove that first.")
    public static final class RegionalDayTaken extends AlreadyThere {
        RegionalDayTaken() {
            super("/v1/regional-days/{id}");
        }
    }

    /** A day of every year falls on every day of the week, and cannot make up for another. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "每年的日子只能放假",
            zh = "每年同一天不能是调休上班，请按日期填写。",
            en = "A day of every year cannot be a make-up working day; give its date.")
    public static final class YearlyDayIsOff extends Refusal {
        YearlyDayIsOff() {}
    }
}
