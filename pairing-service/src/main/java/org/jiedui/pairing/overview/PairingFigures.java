package org.jiedui.pairing.overview;

import java.util.List;
import java.util.Map;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.lifecycle.PairingStatus;
import org.jspecify.annotations.Nullable;

/**
 * How many pairings there are, by status, programme and region. Terms that continue one another count as one pairing: by the
 * term in force, or else the last one that was. Drafts are not counted: they are visible to their drafter only.
 *
 * @param region the region asked for; absent for the whole country
 * @param regionName what the region is called; absent for a region that is no party
 * @param byStatus how many are in each status; one without any is absent
 * @param byVerification how many are verified how; one without any is absent
 * @param byProgramme how many, programme by programme, in the order of their codes
 * @param byRegion how many, region by region directly below; a pairing counts once in each in which it has a side, so these
 *     may add up to more than the total
 */
public record PairingFigures(
        @Nullable RegionCode region,
        @Nullable String regionName,
        Map<PairingStatus, Long> byStatus,
        Map<Verification, Long> byVerification,
        List<ProgrammeFigures> byProgramme,
        List<RegionFigures> byRegion) {

    /**
     * @param programme code of the programme
     * @param byStatus how many are in each status; one without any is absent
     */
    public record ProgrammeFigures(String programme, Map<PairingStatus, Long> byStatus) {}

    /**
     * @param name official Chinese name; absent for a region that is no party
     * @param byStatus how many are in each status; one without any is absent
     */
    public record RegionFigures(RegionCode region, @Nullable String name, Map<PairingStatus, Long> byStatus) {}
}
