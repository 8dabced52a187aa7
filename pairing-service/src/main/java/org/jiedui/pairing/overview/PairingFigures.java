package org.jiedui.pairing.overview;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.lifecycle.PairingStatus;
import org.jspecify.annotations.Nullable;

/**
 * How many pairings there are, by state, programme and region. Terms that continue one another are one pairing: of those
 * that have come into force, only the one that stands for it today counts. Drafts are not counted: they are their
 * drafter's own.
 *
 * @param region the region asked for; absent for the whole country
 * @param byRegion by the regions directly below it; a pairing counts once in each in which it has a side, so that these may
 *     add up to more than there are
 */
public record PairingFigures(
        @Nullable RegionCode region,
        Map<PairingStatus, Long> byStatus,
        Map<Verification, Long> byVerification,
        List<ProgrammeFigures> byProgramme,
        List<RegionFigures> byRegion) {

    /** @param programme its code */
    public record ProgrammeFigures(String programme, Map<PairingStatus, Long> byStatus) {
        ProgrammeFigures(String programme) {
            this(programme, new TreeMap<>());
        }
    }

    /** @param name absent for a region that is no party */
    public record RegionFigures(RegionCode region, @Nullable String name, Map<PairingStatus, Long> byStatus) {
        RegionFigures(RegionCode region, @Nullable String name) {
            this(region, name, new TreeMap<>());
        }
    }
}
