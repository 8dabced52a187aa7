package org.jiedui.pairing.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedui.events.vocabulary.ParentRule;
import org.jiedui.events.vocabulary.PartyLevel;
import org.jiedui.events.vocabulary.Reach;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Language;
import org.jiedui.pairing.lifecycle.Sides;
import org.jiedui.pairing.matching.KnownRelations.KnownRelation;
import org.jiedui.pairing.matching.MatchWish.Couple;
import org.jiedui.pairing.programme.ProgrammeView;
import org.jiedui.pairing.programme.ProgrammeView.LevelRule;
import org.jiedui.pairing.relation.RelationKind;
import org.jspecify.annotations.Nullable;

/** Regions to be matched, made up by hand or from a seed; the profiles are samples. */
final class MatchFixture {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private MatchFixture() {}

    /** A programme that pairs prefectures, each once. */
    static ProgrammeView programme(Reach reach) {
        List<LevelRule> levels = List.of(new LevelRule(PartyLevel.PREFECTURE, PartyLevel.PREFECTURE));
        return new ProgrammeView(
                new UUID(0, 1), "SAMPLE", "样例项目", 1, levels, reach, ParentRule.OPTIONAL, 1, Instant.EPOCH);
    }

    static Candidate region(String code) {
        return region(code, null, List.of(), List.of());
    }

    static Candidate region(String code, @Nullable Integer assessmentClass, List<Topic> strengths, List<Topic> needs) {
        return new Candidate(
                party(code),
                party(code.substring(0, 2) + "0000"),
                new RegionCode(code),
                "样例" + code,
                PartyLevel.PREFECTURE,
                assessmentClass,
                strengths,
                needs,
                List.of(),
                List.of());
    }

    static Candidate province(String code) {
        return new Candidate(
                party(code),
                party(code.substring(0, 2) + "0000"),
                new RegionCode(code),
                "样例" + code,
                PartyLevel.PROVINCE,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Candidate proposed(Candidate region, String... to) {
        return new Candidate(
                region.partyId(),
                region.provinceId(),
                region.region(),
                region.name(),
                region.level(),
                region.assessmentClass(),
                region.strengths(),
                region.needs(),
                region.pairedWith(),
                Stream.of(to).map(MatchFixture::party).toList());
    }

    static Candidate paired(Candidate region, String... with) {
        return new Candidate(
                region.partyId(),
                region.provinceId(),
                region.region(),
                region.name(),
                region.level(),
                region.assessmentClass(),
                region.strengths(),
                region.needs(),
                Stream.of(with).map(MatchFixture::party).toList(),
                region.proposedTo());
    }

    static UUID party(String code) {
        return new UUID(0, code.hashCode());
    }

    static KnownRelation relation(String left, String right, RelationKind kind) {
        return new KnownRelation(
                kind, new RegionCode(left), "样例" + left, new RegionCode(right), "样例" + right, "样例发〔2016〕1号");
    }

    static Couple couple(String leading, String partner) {
        return new Couple(new RegionCode(leading), new RegionCode(partner));
    }

    static MatchWish wish(
            List<Candidate> leading, List<Candidate> partner, List<Couple> pins, List<Couple> exclusions) {
        return new MatchWish("SAMPLE", null, DAY, codes(leading), codes(partner), pins, exclusions);
    }

    static MatchRules rules(MatchWish wish) {
        return rules(wish, Reach.ANY);
    }

    static MatchRules rules(MatchWish wish, Reach reach) {
        return new MatchRules(programme(reach), null, wish.excluded());
    }

    /** Under a pairing of these two regions. */
    static MatchRules rulesUnder(String leading, String partner) {
        return new MatchRules(
                programme(Reach.ANY), new Sides(new RegionCode(leading), new RegionCode(partner)), Set.of());
    }

    static MatchSuggestions suggest(MatchWish wish, List<Candidate> known, List<KnownRelation> relations) {
        return suggest(wish, rules(wish), known, relations);
    }

    static MatchSuggestions suggest(
            MatchWish wish, MatchRules rules, List<Candidate> known, List<KnownRelation> relations) {
        Pools pools = Pools.of(wish, rules, known, code -> true);
        return new Matchmaking(
                        wish, rules, pools, new ScoringRules(new KnownRelations(relations), Language.ZH), Language.ZH)
                .suggest("digest-of-a-test");
    }

    private static List<RegionCode> codes(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::region).toList();
    }

    /** A question made from a seed; about a third of its regions have no profile, and some have a pairing. */
    record Question(List<Candidate> leading, List<Candidate> partner, List<Couple> pins, List<Couple> exclusions) {

        static Question of(long seed) {
            Random random = new Random(seed);
            List<Candidate> leading = regions(44, 1 + random.nextInt(8), random);
            List<Candidate> partner = regions(52, 1 + random.nextInt(8), random);
            List<Couple> exclusions = new ArrayList<>();
            for (Candidate one : leading) {
                for (Candidate other : partner) {
                    if (random.nextInt(5) == 0) {
                        exclusions.add(new Couple(one.region(), other.region()));
                    }
                }
            }
            Couple pin =
                    new Couple(leading.getFirst().region(), partner.getLast().region());
            exclusions.remove(pin);
            boolean possible =
                    !leading.getFirst().isPaired() && !partner.getLast().isPaired();
            return new Question(
                    leading, partner, possible && random.nextBoolean() ? List.of(pin) : List.of(), exclusions);
        }

        MatchWish wish() {
            return MatchFixture.wish(leading, partner, pins, exclusions);
        }

        List<Candidate> known() {
            return Stream.concat(leading.stream(), partner.stream()).toList();
        }

        Question shuffled(Random random) {
            return new Question(
                    shuffled(leading, random),
                    shuffled(partner, random),
                    shuffled(pins, random),
                    shuffled(exclusions, random));
        }

        private static <T> List<T> shuffled(List<T> list, Random random) {
            List<T> copy = new ArrayList<>(list);
            Collections.shuffle(copy, random);
            return copy;
        }

        private static List<Candidate> regions(int province, int count, Random random) {
            return IntStream.rangeClosed(1, count)
                    .mapToObj(i -> region("%d%02d00".formatted(province, i), random))
                    .toList();
        }

        private static Candidate region(String code, Random random) {
            List<Topic> strengths = new ArrayList<>();
            List<Topic> needs = new ArrayList<>();
            for (Topic topic : Topic.values()) {
                switch (random.nextInt(3)) {
                    case 0 -> strengths.add(topic);
                    case 1 -> needs.add(topic);
                    default -> {}
                }
            }
            Integer assessmentClass = random.nextInt(3) == 0 ? null : 1 + random.nextInt(4);
            Candidate region = MatchFixture.region(code, assessmentClass, strengths, needs);
            return random.nextInt(10) == 0 ? paired(region, "650000") : region;
        }
    }
}
