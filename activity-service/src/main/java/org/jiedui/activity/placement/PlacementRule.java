package org.jiedui.activity.placement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** What a date has to keep to, rule by rule in this order; each is a function of the leg, the day and what is known. */
public enum PlacementRule {
    @Named(zh = "须在本任务期内", en = "inside its own period")
    @Meaning(
            value = "The date lies in the period of the obligation, and never rolls out of it",
            zh = "日期在本任务期之内，不得顺延到期外")
    INSIDE_ITS_PERIOD((leg, day, known) ->
            !day.isBefore(leg.period().from()) && !day.isAfter(leg.period().to())),
    @Named(zh = "须是今天以后的日子", en = "a day still to come")
    @Meaning(value = "The date lies after today", zh = "不能安排在今天或以前")
    STILL_TO_COME((leg, day, known) -> known.isToCome(day)),
    @Named(zh = "须在结对有效期内", en = "while the pairing is in force")
    @Meaning(value = "The date lies within the terms of the pairing", zh = "日期在结对条款的期限之内")
    WHILE_IN_FORCE((leg, day, known) -> known.isInForce(day)),
    @Named(zh = "不得在结对暂停期间", en = "not while the pairing is suspended")
    @Meaning(value = "The date lies in no suspension of the pairing", zh = "结对暂停期间不安排")
    OUTSIDE_SUSPENSIONS((leg, day, known) -> !known.isSuspended(day)),
    @Named(zh = "须是双方的工作日", en = "a working day of both sides")
    @Meaning(value = "Both sides work on that day, by notice, regional days and closures", zh = "按放假通知、地方安排和停办，当天双方都上班")
    WORKING_DAY_OF_BOTH((leg, day, known) -> known.isWorking(day)),
    @Named(zh = "不得在任一方的避开周", en = "in no blocked week of either side")
    @Meaning(value = "The date lies in no week that the annual plan blocks for a side", zh = "不在年度计划列明的避开周")
    OUTSIDE_BLOCKED_WEEKS((leg, day, known) -> !known.isBlocked(day)),
    @Named(zh = "双方一天只安排一次", en = "one a day for the pair")
    @Meaning(value = "The pair has nothing else on that day", zh = "双方在同一天没有其他活动")
    ONE_A_DAY((leg, day, known) -> !known.isTaken(day)),
    @Named(zh = "两次之间须隔足够的工作日", en = "enough working days between two meetings")
    @Meaning(
            value =
                    "Enough working days lie between it and the meetings around it; given up only for a leg that fits nowhere else",
            zh = "与前后两次活动隔足够的工作日；别无合适日期时可以放宽")
    SPACED((leg, day, known) -> known.apart(day) >= known.spacing());

    /** All of them but the spacing: what is never given up. */
    static final List<PlacementRule> PLACEMENT_RULES =
            Arrays.stream(values()).filter(rule -> rule != SPACED).toList();

    private final Condition condition;

    PlacementRule(Condition condition) {
        this.condition = condition;
    }

    boolean permits(OwedLeg leg, LocalDate day, Circumstances known) {
        return condition.isMet(leg, day, known);
    }

    /** The first rule, but for the spacing, that a date would break. */
    public static Optional<PlacementRule> brokenBy(OwedLeg leg, LocalDate day, Circumstances known) {
        return PLACEMENT_RULES.stream()
                .filter(rule -> !rule.permits(leg, day, known))
                .findFirst();
    }

    /**
     * The rule for which a date is refused. The spacing is given up if no day of the leg's period keeps to all rules.
     *
     * @param known with all other meetings
     */
    public static Optional<PlacementRule> refusing(OwedLeg leg, LocalDate day, Circumstances known) {
        Optional<PlacementRule> broken = brokenBy(leg, day, known);
        if (broken.isPresent()
                || SPACED.permits(leg, day, known)
                || fitting(leg, known).findAny().isEmpty()) {
            return broken;
        }
        return Optional.of(SPACED);
    }

    /** The days of the leg's period that keep to all rules, in order. */
    public static Stream<LocalDate> fitting(OwedLeg leg, Circumstances known) {
        return leg.period().from().datesUntil(leg.period().to().plusDays(1)).filter(day -> Arrays.stream(values())
                .allMatch(rule -> rule.permits(leg, day, known)));
    }

    private interface Condition {
        boolean isMet(OwedLeg leg, LocalDate day, Circumstances known);
    }
}
