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
 * @param digest SHA-256 of everything the answer was computed from; equal digests have equal answers
 * @param pairs by code of the leading side
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

    /** A region without a pair, and why. */
    public record Unplaced(SuggestedRegion region, SideOfPairing side, Obstacle why, String sentence) {}

    /**
     * The body of {@code POST /v1/pairings}.
     *
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
     * @param topics in which one side's strength meets the other's need
     */
    public record DraftTerms(LocalDate effectiveFrom, List<Topic> topics) {}
}
