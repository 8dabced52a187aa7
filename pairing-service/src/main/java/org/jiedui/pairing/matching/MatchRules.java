package org.jiedui.pairing.matching;

import java.util.Optional;
import java.util.Set;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.lifecycle.Sides;
import org.jiedui.pairing.matching.MatchWish.Couple;
import org.jiedui.pairing.programme.ProgrammeView;
import org.jspecify.annotations.Nullable;

/**
 * What a suggested pair keeps to, whoever else there is: the same that its draft will be asked, and what was wished.
 *
 * @param parent the sides of the pairing under which the pairs would lie
 * @param excluded pairs that must not be, written both ways
 */
record MatchRules(ProgrammeView programme, @Nullable Sides parent, Set<Couple> excluded) {

    /** What keeps the region from every pair. */
    Optional<Obstacle> of(Candidate one, SideOfPairing side) {
        if (!isWithinParent(one.region(), side)) {
            return Optional.of(Obstacle.OUTSIDE_THE_PARENT);
        }
        return one.hasSeat(programme) ? Optional.empty() : Optional.of(Obstacle.ALREADY_PAIRED);
    }

    /** The first thing that keeps the two apart. */
    Optional<Obstacle> between(Candidate leading, Candidate partner) {
        if (!programme.allows(leading.level(), partner.level())) {
            return Optional.of(Obstacle.LEVELS_NOT_ALLOWED);
        }
        if (!programme.reach().allows(leading.provinceId().equals(partner.provinceId()))) {
            return Optional.of(Obstacle.OUT_OF_REACH);
        }
        if (leading.region().covers(partner.region()) || partner.region().covers(leading.region())) {
            return Optional.of(Obstacle.WITHIN_EACH_OTHER);
        }
        if (parent != null && !new Sides(leading.region(), partner.region()).isWithin(parent)) {
            return Optional.of(Obstacle.OUTSIDE_THE_PARENT);
        }
        if (leading.pairedWith().contains(partner.partyId())) {
            return Optional.of(Obstacle.PAIRED_WITH_EACH_OTHER);
        }
        if (leading.proposedTo().contains(partner.partyId())) {
            return Optional.of(Obstacle.PROPOSED_TO_EACH_OTHER);
        }
        boolean isExcluded = excluded.contains(new Couple(leading.region(), partner.region()));
        return isExcluded ? Optional.of(Obstacle.EXCLUDED) : Optional.empty();
    }

    boolean isWithinParent(RegionCode region, SideOfPairing side) {
        return parent == null || parent.at(side).covers(region);
    }
}
