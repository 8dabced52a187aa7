package org.jiedui.pairing.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.jiedui.pairing.matching.MatchFixture.couple;
import static org.jiedui.pairing.matching.MatchFixture.paired;
import static org.jiedui.pairing.matching.MatchFixture.proposed;
import static org.jiedui.pairing.matching.MatchFixture.province;
import static org.jiedui.pairing.matching.MatchFixture.region;
import static org.jiedui.pairing.matching.MatchFixture.relation;
import static org.jiedui.pairing.matching.MatchFixture.rules;
import static org.jiedui.pairing.matching.MatchFixture.rulesUnder;
import static org.jiedui.pairing.matching.MatchFixture.suggest;
import static org.jiedui.pairing.matching.MatchFixture.wish;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jiedui.events.vocabulary.Reach;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Language;
import org.jiedui.pairing.matching.KnownRelations.KnownRelation;
import org.jiedui.pairing.matching.MatchFixture.Question;
import org.jiedui.pairing.matching.MatchReason.MatchGround;
import org.jiedui.pairing.matching.MatchSuggestions.SuggestedPair;
import org.jiedui.pairing.matching.MatchSuggestions.Unplaced;
import org.jiedui.pairing.matching.MatchWish.Couple;
import org.jiedui.pairing.relation.RelationKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MatchmakingTest {

    private static final Candidate ZHUHAI = region("440400", 2, List.of(Topic.MECHANISM), List.of(Topic.PUBLICITY));
    private static final Candidate ZUNYI =
            region("520300", 2, List.of(Topic.PUBLICITY), List.of(Topic.MECHANISM, Topic.TREATMENT_ROUTE));

    @Nested
    class ForAnyQuestion {

        private static void forAny(Consumer<Question> check) {
            LongStream.range(0, 400).forEach(seed -> assertThatCode(() -> check.accept(Question.of(seed)))
                    .as("seed %d", seed)
                    .doesNotThrowAnyException());
        }

        @Test
        void placesNoRegionTwiceAndEveryRegionOnce() {
            forAny(question -> {
                MatchSuggestions answer = answer(question);

                List<RegionCode> named = new ArrayList<>(placed(answer));
                answer.unplaced().forEach(one -> named.add(one.region().region()));
                assertThat(named)
                        .containsExactlyInAnyOrderElementsOf(
                                question.known().stream().map(Candidate::region).toList());
            });
        }

        @Test
        void keepsPinsAndHonoursExclusions() {
            forAny(question -> {
                List<Couple> couples = couples(answer(question));

                assertThat(couples).containsAll(question.pins()).noneMatch(question.exclusions()::contains);
            });
        }

        @Test
        void doesNotDependOnTheOrderOfTheQuestion() {
            forAny(question ->
                    assertThat(answer(question.shuffled(new Random(7)))).isEqualTo(answer(question)));
        }

        @Test
        void givesReasonsThatMakeTheScoreItWasChosenBy() {
            forAny(question -> {
                ScoringRules scoring = new ScoringRules(new KnownRelations(relations()), Language.ZH);

                assertThat(answer(question).pairs()).allSatisfy(pair -> {
                    Candidate leading = find(question, pair.leading().region());
                    Candidate partner = find(question, pair.partner().region());
                    assertThat(pair.reasons()).isNotEmpty();
                    assertThat(pair.reasons().stream()
                                    .mapToInt(MatchReason::points)
                                    .sum())
                            .isEqualTo(pair.score())
                            .isEqualTo(scoring.score(leading, partner));
                });
            });
        }

        private static MatchSuggestions answer(Question question) {
            return suggest(question.wish(), question.known(), relations());
        }

        private static List<KnownRelation> relations() {
            return List.of(
                    relation("440200", "520200", RelationKind.COUNTERPART_ASSISTANCE),
                    relation("520000", "440000", RelationKind.EAST_WEST_COOPERATION));
        }

        private static Candidate find(Question question, RegionCode region) {
            return question.known().stream()
                    .filter(candidate -> candidate.region().equals(region))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class Reasons {
        @Test
        void areWrittenForBothDirections() {
            SuggestedPair pair = only(ZHUHAI, ZUNYI, List.of());

            assertThat(pair.reasons())
                    .extracting(MatchReason::ground)
                    .containsExactly(
                            MatchGround.SAME_ASSESSMENT_CLASS,
                            MatchGround.LEADING_STRENGTH_MEETS_PARTNER_NEED,
                            MatchGround.PARTNER_STRENGTH_MEETS_LEADING_NEED);
            assertThat(pair.reasons().get(1).sentence()).isEqualTo("样例440400的长处正是样例520300的需求：工作推进体制机制。");
            assertThat(pair.draft().terms().topics()).containsExactly(Topic.MECHANISM, Topic.PUBLICITY);
        }

        @Test
        void nameTheOlderRelationAndItsDocument() {
            SuggestedPair pair =
                    only(ZHUHAI, ZUNYI, List.of(relation("520300", "440400", RelationKind.EAST_WEST_COOPERATION)));

            MatchReason first = pair.reasons().getFirst();
            assertThat(first.ground()).isEqualTo(MatchGround.EXISTING_RELATION);
            assertThat(first.document()).isEqualTo("样例发〔2016〕1号");
            assertThat(first.sentence()).contains("东西部协作", "样例发〔2016〕1号");
        }

        @Test
        void countRelationsOfTheRegionsAboveForLess() {
            int own = only(ZHUHAI, ZUNYI, List.of(relation("440400", "520300", RelationKind.OTHER)))
                    .score();
            SuggestedPair above = only(ZHUHAI, ZUNYI, List.of(relation("440000", "520000", RelationKind.OTHER)));
            SuggestedPair both = only(
                    ZHUHAI,
                    ZUNYI,
                    List.of(
                            relation("440000", "520000", RelationKind.OTHER),
                            relation("440400", "520300", RelationKind.OTHER)));

            assertThat(above.reasons().getFirst().ground()).isEqualTo(MatchGround.RELATION_OF_REGIONS_ABOVE);
            assertThat(above.score()).isLessThan(own);
            assertThat(both.score()).isEqualTo(own);
            assertThat(both.reasons()).hasSize(5);
        }

        @Test
        void sayHonestlyThatNothingIsKnown() {
            SuggestedPair pair = only(region("440500"), region("520400"), List.of());
            assertThat(pair.reasons()).extracting(MatchReason::ground).containsExactly(MatchGround.NO_KNOWN_GROUND);
        }

        private static SuggestedPair only(Candidate leading, Candidate partner, List<KnownRelation> relations) {
            MatchWish wish = wish(List.of(leading), List.of(partner), List.of(), List.of());
            return suggest(wish, List.of(leading, partner), relations).pairs().getFirst();
        }
    }

    @Nested
    class TheUnplaced {
        @Test
        void areToldWhy() {
            Candidate taken = paired(region("440500"), "650000");
            Candidate excluded = region("440600");
            Candidate tooHigh = province("330000");
            Candidate late = region("440700");
            List<Candidate> leading = List.of(ZHUHAI, taken, excluded, tooHigh, late);
            MatchWish wish = wish(leading, List.of(ZUNYI), List.of(), List.of(couple("440600", "520300")));

            MatchSuggestions answer = suggest(wish, with(leading, ZUNYI), List.of());

            assertThat(couples(answer)).containsExactly(couple("440400", "520300"));
            assertThat(answer.unplaced())
                    .extracting(Unplaced::why)
                    .containsExactly(
                            Obstacle.LEVELS_NOT_ALLOWED,
                            Obstacle.ALREADY_PAIRED,
                            Obstacle.EXCLUDED,
                            Obstacle.NO_CANDIDATE_LEFT);
        }

        @Test
        void areToldThatTheyLieOutsideTheParent() {
            Candidate outside = region("330100");
            MatchWish wish = wish(List.of(ZHUHAI, outside), List.of(ZUNYI), List.of(), List.of());

            MatchSuggestions answer =
                    suggest(wish, rulesUnder("440000", "520000"), List.of(ZHUHAI, outside, ZUNYI), List.of());

            assertThat(couples(answer)).containsExactly(couple("440400", "520300"));
            assertThat(answer.unplaced()).extracting(Unplaced::why).containsExactly(Obstacle.OUTSIDE_THE_PARENT);
        }

        @Test
        void areToldThatTheProgrammeReachesElsewhere() {
            Candidate near = region("440500");
            MatchWish wish = wish(List.of(ZHUHAI), List.of(near, ZUNYI), List.of(), List.of());

            MatchSuggestions within =
                    suggest(wish, rules(wish, Reach.WITHIN_PROVINCE), List.of(ZHUHAI, near, ZUNYI), List.of());
            MatchSuggestions across =
                    suggest(wish, rules(wish, Reach.ACROSS_PROVINCES), List.of(ZHUHAI, near, ZUNYI), List.of());

            assertThat(couples(within)).containsExactly(couple("440400", "440500"));
            assertThat(couples(across)).containsExactly(couple("440400", "520300"));
            assertThat(List.of(within, across))
                    .flatExtracting(MatchSuggestions::unplaced)
                    .extracting(Unplaced::why)
                    .containsOnly(Obstacle.OUT_OF_REACH);
        }

        @Test
        void areToldThatTheParentPairsTheVeryTwo() {
            MatchWish wish = wish(List.of(ZHUHAI), List.of(ZUNYI), List.of(), List.of());

            MatchSuggestions answer = suggest(wish, rulesUnder("440400", "520300"), List.of(ZHUHAI, ZUNYI), List.of());

            assertThat(answer.unplaced()).extracting(Unplaced::why).containsOnly(Obstacle.OUTSIDE_THE_PARENT);
        }

        @Test
        void areToldThatTheTwoAreBeingAsked() {
            Candidate asked = proposed(ZHUHAI, "520300");
            MatchWish wish = wish(List.of(asked), List.of(ZUNYI), List.of(), List.of());

            MatchSuggestions answer = suggest(wish, List.of(asked, ZUNYI), List.of());

            assertThat(answer.pairs()).isEmpty();
            assertThat(answer.unplaced()).extracting(Unplaced::why).containsOnly(Obstacle.PROPOSED_TO_EACH_OTHER);
        }

        @Test
        void areToldThatNobodyIsThere() {
            MatchWish wish = wish(List.of(ZHUHAI), List.of(), List.of(), List.of());
            assertThat(suggest(wish, List.of(ZHUHAI), List.of()).unplaced())
                    .extracting(Unplaced::why)
                    .containsExactly(Obstacle.NO_CANDIDATE);
        }
    }

    private static List<Candidate> with(List<Candidate> some, Candidate more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private static List<Couple> couples(MatchSuggestions answer) {
        return answer.pairs().stream()
                .map(pair -> new Couple(pair.leading().region(), pair.partner().region()))
                .toList();
    }

    private static List<RegionCode> placed(MatchSuggestions answer) {
        return couples(answer).stream().flatMap(Couple::regions).toList();
    }
}
