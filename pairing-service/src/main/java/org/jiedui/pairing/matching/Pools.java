package org.jiedui.pairing.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.events.vocabulary.PartyLevel;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.matching.MatchWish.Couple;
import org.jiedui.pairing.matching.MatchingRefusals.NeitherSideIsYours;
import org.jiedui.pairing.matching.MatchingRefusals.WishCannotBeMet;
import org.jiedui.pairing.matching.MatchingRefusals.WishCannotBeMet.Contradiction;
import org.jiedui.pairing.programme.ProgrammeView.LevelRule;

/**
 * Who is to be matched, by code: the regions named for each side, or for a side that is left open every unpaired region
 * whose level the programme allows there.
 */
record Pools(List<Candidate> leading, List<Candidate> partner) {

    static final int MOST = 400;

    /**
     * @param known every region the wish names and every region of the levels asked for, by code
     * @param own whether a region lies within the caller's
     * @throws NeitherSideIsYours if pairs would have no side within the caller's region
     * @throws WishCannotBeMet with everything that contradicts
     */
    static Pools of(MatchWish wish, MatchRules rules, List<Candidate> known, Predicate<RegionCode> own) {
        Map<RegionCode, Candidate> byCode =
                known.stream().collect(Collectors.toMap(Candidate::region, Function.identity()));
        boolean leadingIsOwn =
                !wish.leading().isEmpty() && wish.namedLeading().stream().allMatch(own);
        boolean partnerIsOwn =
                !wish.partner().isEmpty() && wish.namedPartner().stream().allMatch(own);
        Pools pools = new Pools(
                side(
                        wish.leading().isEmpty(),
                        wish.namedLeading(),
                        known,
                        candidate -> levels(rules, LevelRule::leading).contains(candidate.level())
                                && rules.isWithinParent(candidate.region(), SideOfPairing.LEADING)
                                && !wish.namedPartner().contains(candidate.region())
                                && (partnerIsOwn || own.test(candidate.region()))),
                side(
                        wish.partner().isEmpty(),
                        wish.namedPartner(),
                        known,
                        candidate -> levels(rules, LevelRule::partner).contains(candidate.level())
                                && rules.isWithinParent(candidate.region(), SideOfPairing.PARTNER)
                                && !wish.namedLeading().contains(candidate.region())
                                && (leadingIsOwn || own.test(candidate.region()))));
        if (!within(pools.leading, own) && !within(pools.partner, own)) {
            throw new NeitherSideIsYours();
        }
        List<Contradiction> found = contradictions(wish, rules, byCode, pools);
        if (!found.isEmpty()) {
            throw new WishCannotBeMet(found);
        }
        return pools;
    }

    private static List<Candidate> side(
            boolean open, List<RegionCode> named, List<Candidate> known, Predicate<Candidate> fits) {
        return known.stream()
                .filter(candidate ->
                        named.contains(candidate.region()) || (open && !candidate.isPaired() && fits.test(candidate)))
                .sorted(Comparator.comparing(Candidate::region, MatchWish.BY_CODE))
                .toList();
    }

    List<Candidate> at(SideOfPairing side) {
        return switch (side) {
            case LEADING -> leading;
            case PARTNER -> partner;
        };
    }

    private static Set<PartyLevel> levels(MatchRules rules, Function<LevelRule, PartyLevel> side) {
        return rules.programme().levels().stream().map(side).collect(Collectors.toSet());
    }

    private static boolean within(List<Candidate> side, Predicate<RegionCode> own) {
        return side.stream().map(Candidate::region).allMatch(own);
    }

    private static List<Contradiction> contradictions(
            MatchWish wish, MatchRules rules, Map<RegionCode, Candidate> known, Pools pools) {
        List<Contradiction> found = new ArrayList<>();
        if (wish.leading().isEmpty() && wish.partner().isEmpty()) {
            found.add(Contradiction.noSideNamed());
        }
        if (pools.leading.size() > MOST || pools.partner.size() > MOST) {
            found.add(Contradiction.tooManyCandidates(MOST));
        }
        wish.named().stream()
                .filter(region -> !known.containsKey(region))
                .map(Contradiction::unknownRegion)
                .forEach(found::add);
        wish.namedLeading().stream()
                .filter(wish.namedPartner()::contains)
                .map(Contradiction::onBothSides)
                .forEach(found::add);
        found.addAll(ofPins(wish, rules, known));
        return found;
    }

    private static Collection<Contradiction> ofPins(
            MatchWish wish, MatchRules rules, Map<RegionCode, Candidate> known) {
        Set<RegionCode> seen = new HashSet<>();
        Stream<Contradiction> twice = wish.pins().stream()
                .flatMap(Couple::regions)
                .filter(region -> !seen.add(region))
                .distinct()
                .map(Contradiction::pinnedTwice);
        Stream<Contradiction> impossible = wish.pins().stream()
                .filter(pin -> pin.regions().allMatch(known::containsKey))
                .flatMap(pin -> inTheWay(pin, rules, known));
        return Stream.concat(twice, impossible).toList();
    }

    private static Stream<Contradiction> inTheWay(Couple pin, MatchRules rules, Map<RegionCode, Candidate> known) {
        Candidate leading = Objects.requireNonNull(known.get(pin.leading()));
        Candidate partner = Objects.requireNonNull(known.get(pin.partner()));
        return Stream.of(
                        rules.between(leading, partner),
                        rules.of(leading, SideOfPairing.LEADING),
                        rules.of(partner, SideOfPairing.PARTNER))
                .flatMap(Optional::stream)
                .distinct()
                .map(obstacle -> Contradiction.pinNotPossible(pin, obstacle));
    }
}
