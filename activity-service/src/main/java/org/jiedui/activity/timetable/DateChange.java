package org.jiedui.activity.timetable;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.obligation.DutyPeriod;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.activity.placement.Exclusion;
import org.jiedui.activity.placement.PlacementRule;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a date, or of the leg that an activity declares.
 *
 * @param leg which part of the obligation, from 1
 * @param from absent where there was none
 * @param to absent where there will be none
 * @param activity the one that is moved, cancelled or loses the leg; absent for what is added
 * @param rule which rule the former date has come to break; absent for what is added, dropped or freed
 * @param because why, in sentences: what closes or blocks the former date, why it is owed no longer, or why its leg is free
 * @param excluded which rule excludes which days of the period, where no day fits
 */
public record DateChange(
        DateChangeKind kind,
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
    public enum DateChangeKind {
        @Named(zh = "改期", en = "moved")
        @Meaning(value = "The date moves to another day", zh = "日期改到另一天")
        MOVED,
        @Named(zh = "新增", en = "added")
        @Meaning(value = "A date is added", zh = "新增一个日期")
        ADDED,
        @Named(zh = "取消", en = "dropped")
        @Meaning(
                value = "It is no longer owed, and its activity, which has no other leg, is cancelled",
                zh = "不再需要完成，只为它而安排的活动取消")
        DROPPED,
        @Named(zh = "不再由该活动完成", en = "freed")
        @Meaning(value = "Its activity goes on, and discharges it no longer", zh = "活动照常举办，但不再用来完成它")
        FREED,
        @Named(zh = "无合适日期", en = "no day fits")
        @Meaning(value = "It would have to move, or to be added, and cannot", zh = "需要改期或新增，但没有合适的日子")
        NO_DAY_FITS
    }
}
