package org.jiedui.pairing.matching;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jspecify.annotations.Nullable;

/**
 * Whom the regions could pair with. Nothing has been created: both sides decide (完全自愿).
 *
 * @param on the day for which it was computed
 * @param digest SHA-256 of everything the answer was computed from; equal digests have equal answers
 * @param score the sum of the scores of all pairs
 * @param pairs the suggested pairs, by code of the leading side
 * @param unplaced who has no pair, leading side first, by code
 */
public record MatchSuggestions(
        String programme, LocalDate on, String digest, int score, List<SuggestedPair> pairs, List<Unplaced> unplaced) {

    /** A region as it is called on the day of the suggestion. */
    public record SuggestedRegion(RegionCode region, String name) {}

    /**
     * A suggested pair.
     *
     * @param pinned whether it was asked for
     * @param score how well they fit; the points of the reasons
     * @param reasons never empty; their points make the score
     * @param draft ready to be sent to {@code POST /v1/pairings}
     */
    public record SuggestedPair(
            SuggestedRegion leading,
            SuggestedRegion partner,
            boolean pinned,
            int score,
            List<MatchReason> reasons,
            SuggestedDraft draft) {}

    /**
     * A region without a pair, and why.
     *
     * @param region code of the region that has no pair
     * @param side the side it is a candidate for
     * @param why what keeps it from a pair
     * @param sentence what keeps it from a pair, for people, in Chinese
     */
    public record Unplaced(SuggestedRegion region, SideOfPairing side, Obstacle why, String sentence) {}

    /**
     * The body of {@code POST /v1/pairings}.
     *
     * @param leading code of the region of the leading side
     * @param partner code of the region of the partner side
     * @param parent the pairing it would lie under
     * @param terms terms to begin with
     * @param verification INFERRED: a suggestion confirms nothing
     * @param source names the suggestion by its digest
     */
    public record SuggestedDraft(
            String programme,
            RegionCode leading,
            RegionCode partner,
            @Nullable PairingId parent,
            DraftTerms terms,
            Verification verification,
            String source) {}

    /**
     * Terms to begin with.
     *
     * @param effectiveFrom first day, in China, on which the pairing would count
     * @param topics topics in which one side's strength meets the other's need
     */
    public record DraftTerms(LocalDate effectiveFrom, List<Topic> topics) {}
}
