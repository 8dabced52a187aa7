package org.jiedui.activity.compliance;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * How far all cooperations of a region have met what they owe in a year, summed up.
 *
 * @param year the year in which it is owed
 * @param asOf the day in China of which it is; planned activities count until they are over
 * @param region the region asked for; absent for the whole country
 * @param programme the programme asked for; absent for all
 * @param cooperations how many owe something in the year
 * @param total how far what all cooperations owe is met
 * @param byDuty sums by duty, in the order of duties
 * @param byProgramme sums by programme, in the order of their codes
 * @param byRegion sums by the regions directly below, in the order of their codes; a cooperation counts once in each in which
 *     it has a side, so these may add up to more than the total
 */
public record ComplianceFigures(
        int year,
        LocalDate asOf,
        @Nullable RegionCode region,
        @Nullable String programme,
        long cooperations,
        Fulfilment total,
        List<DutyFigures> byDuty,
        List<ProgrammeFigures> byProgramme,
        List<RegionFigures> byRegion) {

    public ComplianceFigures {
        byDuty = List.copyOf(byDuty);
        byProgramme = List.copyOf(byProgramme);
        byRegion = List.copyOf(byRegion);
    }

    public record DutyFigures(Duty duty, long cooperations, Fulfilment fulfilment) {}

    /** @param programme code of the programme */
    public record ProgrammeFigures(String programme, long cooperations, Fulfilment fulfilment) {}

    /**
     * @param region code of the region
     * @param name official Chinese name; absent for a region that is neither a province nor a side itself
     */
    public record RegionFigures(RegionCode region, @Nullable String name, long cooperations, Fulfilment fulfilment) {}
}
