package org.jiedui.pairing.planning;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiedui.events.PlanEvent.BlockedWeek;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.pairing.lifecycle.Terms;
import org.jiedui.pairing.planning.PlanRefusals.BlocksForTheOtherSide;
import org.jiedui.pairing.planning.PlanRefusals.DutyPlannedTwice;
import org.jiedui.pairing.planning.PlanRefusals.EffectiveBeforeThePlan;
import org.jiedui.pairing.planning.PlanRefusals.EffectiveDateOutsideYear;
import org.jiedui.pairing.planning.PlanRefusals.PlanOutsideThePairing;
import org.jiedui.pairing.planning.PlanRefusals.WeekBlockedTwice;
import org.jiedui.pairing.planning.PlanRefusals.WeekOutsideYear;
import org.jspecify.annotations.Nullable;

/**
 * What both sides sign. The cadence is data of this pair and year (因地制宜), never a constant.
 *
 * @param effectiveFrom the day from which on the pair owes; the periods it falls in are owed in full
 * @param topics the topics of the exchange, each once
 * @param blockedWeeks when a side can hold nothing; by side and week
 */
@Embeddable
public record PlanContent(
        LocalDate effectiveFrom,
        @JdbcTypeCode(SqlTypes.JSON) List<CadenceLine> cadence,
        @JdbcTypeCode(SqlTypes.JSON) List<Topic> topics,
        @Nullable String goals,
        @JdbcTypeCode(SqlTypes.JSON) List<BlockedWeek> blockedWeeks) {

    private static final Comparator<BlockedWeek> BY_SIDE_AND_WEEK =
            Comparator.comparing(BlockedWeek::side).thenComparing(BlockedWeek::week);

    /**
     * @throws DutyPlannedTwice if two lines name the same duty
     * @throws WeekBlockedTwice if a side names the same week twice
     */
    public PlanContent {
        Set<Duty> planned = EnumSet.noneOf(Duty.class);
        for (CadenceLine line : cadence) {
            if (!planned.add(line.duty())) {
                throw new DutyPlannedTwice(line.duty());
            }
        }
        for (SideOfPairing side : SideOfPairing.values()) {
            Set<String> blocked = new HashSet<>();
            for (BlockedWeek week : blockedBy(side, blockedWeeks)) {
                if (!blocked.add(week.week())) {
                    throw new WeekBlockedTwice(side, week.week());
                }
            }
        }
        blockedWeeks = blockedWeeks.stream().sorted(BY_SIDE_AND_WEEK).toList();
    }

    /**
     * Checks the plan takes effect within its year, on a day on which its pairing counts, and blocks weeks of the year.
     *
     * @param pairing its terms, which name no first day while nobody knows it
     * @throws EffectiveDateOutsideYear if it would take effect in another year
     * @throws PlanOutsideThePairing if it would take effect before the pairing begins or after it is over
     * @throws WeekOutsideYear if a week lies in another year altogether
     */
    void checkWithin(int year, Terms pairing) {
        if (effectiveFrom.getYear() != year) {
            throw new EffectiveDateOutsideYear(effectiveFrom, year);
        }
        checkDuring(pairing);
        for (BlockedWeek blocked : blockedWeeks) {
            if (!IsoWeek.of(blocked.week()).hasDayIn(year)) {
                throw new WeekOutsideYear(blocked.week(), year);
            }
        }
    }

    private void checkDuring(Terms pairing) {
        LocalDate first = pairing.effectiveFrom();
        LocalDate last = pairing.effectiveUntil();
        if ((first != null && effectiveFrom.isBefore(first)) || (last != null && effectiveFrom.isAfter(last))) {
            throw new PlanOutsideThePairing(effectiveFrom, pairing);
        }
    }

    /** @throws EffectiveBeforeThePlan if it would take effect before that day */
    void checkNotBefore(LocalDate beginning) {
        if (effectiveFrom.isBefore(beginning)) {
            throw new EffectiveBeforeThePlan(effectiveFrom, beginning);
        }
    }

    /**
     * Each side says for itself when it can hold nothing; the other side's weeks stay as they were.
     *
     * @param before what was blocked until now
     * @throws BlocksForTheOtherSide if the weeks of the other side are not the same as before
     */
    void checkBlocksForItself(SideOfPairing side, List<BlockedWeek> before) {
        for (SideOfPairing each : SideOfPairing.values()) {
            if (each != side && !blockedBy(each, blockedWeeks).equals(blockedBy(each, before))) {
                throw new BlocksForTheOtherSide(each);
            }
        }
    }

    private static List<BlockedWeek> blockedBy(SideOfPairing side, List<BlockedWeek> weeks) {
        return weeks.stream().filter(week -> week.side() == side).toList();
    }
}
