package org.jiedui.pairing.matching;

import java.util.List;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.pairing.relation.RelationKind;
import org.jspecify.annotations.Nullable;

/**
 * Why two regions are suggested to each other.
 *
 * @param ground for programs
 * @param points what it adds to the score of the pair
 * @param sentence for people, in the language of the answer
 * @param topics in which strength meets need; empty for other grounds
 * @param relation kind of the older relation; absent for other grounds
 * @param document its document number, where it is known
 */
public record MatchReason(
        MatchGround ground,
        int points,
        String sentence,
        List<Topic> topics,
        @Nullable RelationKind relation,
        @Nullable String document) {

    /** The grounds we know, the weightiest first. */
    public enum MatchGround {
        EXISTING_RELATION,
        RELATION_OF_REGIONS_ABOVE,
        SAME_ASSESSMENT_CLASS,
        LEADING_STRENGTH_MEETS_PARTNER_NEED,
        PARTNER_STRENGTH_MEETS_LEADING_NEED,
        NO_KNOWN_GROUND
    }
}
