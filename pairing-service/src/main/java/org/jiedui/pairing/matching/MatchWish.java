package org.jiedui.pairing.matching;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jspecify.annotations.Nullable;

/**
 * What a suggestion is asked for. Brought into one order, so that the order in which it was written makes no difference.
 *
 * @param on the day whose names and relations count, and on which suggested pairings would begin; profiles and pairings
 *     count as they are now
 * @param parent the pairing under which the pairs would lie
 * @param leading candidates for the leading side; empty for everybody whom the programme allows there
 * @param partner likewise for the partner side
 * @param pins pairs that must be kept
 * @param exclusions pairs that must not be, whichever side leads
 */
public record MatchWish(
        String programme,
        @Nullable PairingId parent,
        LocalDate on,
        List<RegionCode> leading,
        List<RegionCode> partner,
        List<Couple> pins,
        List<Couple> exclusions) {

    static final Comparator<RegionCode> BY_CODE = Comparator.comparing(RegionCode::value);

    private static final Comparator<Couple> BY_CODES =
            Comparator.comparing(Couple::leading, BY_CODE).thenComparing(Couple::partner, BY_CODE);

    public MatchWish {
        leading = leading.stream().sorted(BY_CODE).toList();
        partner = partner.stream().sorted(BY_CODE).toList();
        pins = pins.stream().sorted(BY_CODES).toList();
        exclusions = exclusions.stream().sorted(BY_CODES).toList();
    }

    /** A leading and a partner region. */
    public record Couple(RegionCode leading, RegionCode partner) {

        Stream<RegionCode> regions() {
            return Stream.of(leading, partner);
        }

        private Couple turned() {
            return new Couple(/* leading= */ partner, /* partner= */ leading);
        }
    }

    /** Who is named for the leading side, in the list or in a pin. */
    List<RegionCode> namedLeading() {
        return Stream.concat(leading.stream(), pins.stream().map(Couple::leading))
                .distinct()
                .toList();
    }

    /** Who is named for the partner side, in the list or in a pin. */
    List<RegionCode> namedPartner() {
        return Stream.concat(partner.stream(), pins.stream().map(Couple::partner))
                .distinct()
                .toList();
    }

    /** The exclusions written both ways. */
    Set<Couple> excluded() {
        return exclusions.stream()
                .flatMap(pair -> Stream.of(pair, pair.turned()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every region the wish names. */
    List<RegionCode> named() {
        return Stream.of(
                        namedLeading().stream(),
                        namedPartner().stream(),
                        exclusions.stream().flatMap(Couple::regions))
                .flatMap(regions -> regions)
                .distinct()
                .sorted(BY_CODE)
                .toList();
    }
}
