package org.jiedui.activity.timetable;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.obligation.DutyPeriod;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.activity.placement.Exclusion;
import org.jiedui.activity.placement.PlacementRule;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.events.Named;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a date.
 *
 * @param leg which part of the obligation, from 1
 * @param from absent where there was none
 * @param to absent where there will be none
 * @param rule which rule the former date has come to break; absent for what is added or dropped
 * @param because what closes or blocks the former date, in sentences
 * @param excluded which rule excludes which days of the period, where no day fits
 */
public record DateChange(
        Kind kind,
        ObligationId obligation,
        Duty duty,
        DutyPeriod period,
        int leg,
        @Nullable ActivityId activity,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean provisional,
        @Nullable PlacementRule rule,
        List<Text> because,
        List<Exclusion> excluded) {

    /** What happens. */
    public enum Kind {
        @Named(zh = "改期", en = "moved")
        MOVED,
        @Named(zh = "新增", en = "added")
        ADDED,
        /** It is no longer owed. */
        @Named(zh = "取消", en = "dropped")
        DROPPED,
        /** It would have to move, or to be added, and cannot. */
        @Named(zh = "无合适日期", en = "no day fits")
        NO_DAY_FITS
    }
}
