package org.jiedui.pairing.matching;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Language;
import org.jiedui.pairing.matching.MatchSuggestions.DraftTerms;
import org.jiedui.pairing.matching.MatchSuggestions.SuggestedDraft;
import org.jiedui.pairing.matching.MatchSuggestions.SuggestedPair;
import org.jiedui.pairing.matching.MatchSuggestions.Unplaced;
import org.jiedui.pairing.matching.MatchWish.Couple;
import org.jiedui.pairing.matching.assignment.BestAssignment;

/** Matches the two sides: what is pinned first, then as many pairs as possible, with the best score. */
final class Matchmaking {

    /** Enough of a digest to tell suggestions apart; a whole one may hold digits that look like a telephone number. */
    private static final int DIGEST_SHOWN = 8;

    private final MatchWish wish;
    private final MatchRules rules;
    private final Pools pools;
    private final ScoringRules scoring;
    private final Language language;

    Matchmaking(MatchWish wish, MatchRules rules, Pools pools, ScoringRules scoring, Language language) {
        this.wish = wish;
        this.rules = rules;
        this.pools = pools;
        this.scoring = scoring;
        this.language = language;
    }

    /** @param digest of everything the answer follows from */
    MatchSuggestions suggest(String digest) {
        List<Couple> couples = Stream.concat(wish.pins().stream(), assigned()).toList();
        List<SuggestedPair> pairs = couples.stream()
                .map(couple -> pair(couple, digest))
                .sorted(Comparator.comparing(pair -> pair.leading().region(), MatchWish.BY_CODE))
                .toList();
        int score = pairs.stream().mapToInt(SuggestedPair::score).sum();
        return new MatchSuggestions(wish.programme(), wish.on(), digest, score, pairs, unplaced(couples));
    }

    private Stream<Couple> assigned() {
        Set<RegionCode> pinned = wish.pins().stream().flatMap(Couple::regions).collect(Collectors.toSet());
        List<Candidate> leading = free(SideOfPairing.LEADING, pinned);
        List<Candidate> partner = free(SideOfPairing.PARTNER, pinned);
        List<Integer> partnerOf =
                BestAssignment.of(leading.size(), partner.size(), (l, p) -> score(leading.get(l), partner.get(p)));
        return IntStream.range(0, leading.size())
                .filter(l -> partnerOf.get(l) != BestAssignment.NOBODY)
                .mapToObj(l -> new Couple(
                        leading.get(l).region(), partner.get(partnerOf.get(l)).region()));
    }

    private List<Candidate> free(SideOfPairing side, Set<RegionCode> pinned) {
        return pools.at(side).stream()
                .filter(candidate -> rules.of(candidate, side).isEmpty() && !pinned.contains(candidate.region()))
                .toList();
    }

    private int score(Candidate leading, Candidate partner) {
        boolean impossible = rules.between(leading, partner).isPresent();
        return impossible ? BestAssignment.IMPOSSIBLE : scoring.score(leading, partner);
    }

    private SuggestedPair pair(Couple couple, String digest) {
        Candidate leading = find(pools.leading(), couple.leading());
        Candidate partner = find(pools.partner(), couple.partner());
        List<MatchReason> reasons = scoring.reasons(leading, partner);
        SuggestedDraft draft = new SuggestedDraft(
                wish.programme(),
                leading.region(),
                partner.region(),
                wish.parent(),
                new DraftTerms(wish.on(), topics(reasons)),
                Verification.INFERRED,
                "匹配建议 " + digest.substring(0, DIGEST_SHOWN));
        int score = reasons.stream().mapToInt(MatchReason::points).sum();
        return new SuggestedPair(leading.view(), partner.view(), wish.pins().contains(couple), score, reasons, draft);
    }

    private static Candidate find(List<Candidate> side, RegionCode region) {
        return side.stream()
                .filter(candidate -> candidate.region().equals(region))
                .findFirst()
                .orElseThrow();
    }

    private static List<Topic> topics(List<MatchReason> reasons) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        reasons.forEach(reason -> topics.addAll(reason.topics()));
        return List.copyOf(topics);
    }

    private List<Unplaced> unplaced(List<Couple> couples) {
        Set<RegionCode> placed = couples.stream().flatMap(Couple::regions).collect(Collectors.toSet());
        return Stream.concat(
                        pools.leading().stream().map(one -> unplaced(one, SideOfPairing.LEADING)),
                        pools.partner().stream().map(one -> unplaced(one, SideOfPairing.PARTNER)))
                .filter(one -> !placed.contains(one.region().region()))
                .toList();
    }

    private Unplaced unplaced(Candidate one, SideOfPairing side) {
        Obstacle why = rules.of(one, side).orElseGet(() -> nearestObstacle(one, side));
        return new Unplaced(one.view(), side, why, why.sentence().in(language));
    }

    /** Of what keeps it from each region of the other side, the obstacle that is looked for last. */
    private Obstacle nearestObstacle(Candidate one, SideOfPairing side) {
        Stream<Optional<Obstacle>> obstacles =
                switch (side) {
                    case LEADING ->
                        free(SideOfPairing.PARTNER, Set.of()).stream().map(other -> rules.between(one, other));
                    case PARTNER ->
                        free(SideOfPairing.LEADING, Set.of()).stream().map(other -> rules.between(other, one));
                };
        return obstacles
                .map(obstacle -> obstacle.orElse(Obstacle.NO_CANDIDATE_LEFT))
                .max(Comparator.naturalOrder())
                .orElse(Obstacle.NO_CANDIDATE);
    }
}
