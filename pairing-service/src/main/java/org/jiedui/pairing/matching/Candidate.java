package org.jiedui.pairing.matching;

import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.PartyLevel;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.programme.ProgrammeView;
import org.jspecify.annotations.Nullable;

/**
 * A region with all that counts when it is matched.
 *
 * @param provinceId the topmost party above it, or itself
 * @param assessmentClass absent when unknown
 * @param pairedWith parties with which it has a pairing in force in the programme
 * @param proposedTo parties with which one is proposed to both sides, as far as the caller knows
 */
record Candidate(
        UUID partyId,
        UUID provinceId,
        RegionCode region,
        String name,
        PartyLevel level,
        @Nullable Integer assessmentClass,
        List<Topic> strengths,
        List<Topic> needs,
        List<UUID> pairedWith,
        List<UUID> proposedTo) {

    boolean hasSeat(ProgrammeView programme) {
        Integer limit = programme.maxActivePerParty();
        return limit == null || pairedWith.size() < limit;
    }

    boolean isPaired() {
        return !pairedWith.isEmpty();
    }

    List<Topic> offersTo(Candidate other) {
        return strengths.stream().filter(other.needs::contains).toList();
    }

    MatchSuggestions.SuggestedRegion view() {
        return new MatchSuggestions.SuggestedRegion(region, name);
    }
}
