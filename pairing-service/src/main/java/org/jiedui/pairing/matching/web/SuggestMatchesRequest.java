package org.jiedui.pairing.matching.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.text.NoRepeats;
import org.jiedui.kit.text.SensibleDate;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.matching.MatchWish;
import org.jiedui.pairing.matching.MatchWish.Couple;
import org.jspecify.annotations.Nullable;

/**
 * Absent candidates leave a side open; at least one side is named.
 *
 * @param parent the pairing under which the pairs would lie, where the programme wants one
 * @param on the day for which it is asked; absent: today
 * @param leading codes of candidates for the leading side; absent: whatever fits
 * @param partner codes of candidates for the partner side; absent: whatever fits
 * @param pins pairs that must be in the suggestion
 * @param exclusions pairs that must not be in it
 */
record SuggestMatchesRequest(
        @NotBlank @Size(max = 60) String programme,
        @Nullable PairingId parent,
        @SensibleDate @Nullable LocalDate on,
        @Size(min = 1, max = 400) @NoRepeats @Nullable List<@NotNull RegionCode> leading,
        @Size(min = 1, max = 400) @NoRepeats @Nullable List<@NotNull RegionCode> partner,
        @Size(max = 400) @NoRepeats @Nullable List<@NotNull @Valid PairRequest> pins,
        @Size(max = 4000) @NoRepeats @Nullable List<@NotNull @Valid PairRequest> exclusions) {

    MatchWish toWish(LocalDate today) {
        return new MatchWish(
                programme,
                parent,
                Objects.requireNonNullElse(on, today),
                given(leading),
                given(partner),
                given(pins).stream().map(PairRequest::toCouple).toList(),
                given(exclusions).stream().map(PairRequest::toCouple).toList());
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    /**
     * A pair to keep or to avoid.
     *
     * @param leading code of the region of the leading side
     * @param partner code of the region of the partner side
     */
    record PairRequest(@NotNull RegionCode leading, @NotNull RegionCode partner) {
        Couple toCouple() {
            return new Couple(leading, partner);
        }
    }
}
