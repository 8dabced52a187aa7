package org.jiedui.pairing.matching;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.pairing.matching.KnownRelations.KnownRelation;
import org.jiedui.pairing.matching.MatchReason.MatchGround;

/**
 * Why two regions fit. The points are our own choice (docs/adr/0013): an older relation weighs most, because pairings are
 * to build on it. A region without a profile scores no points for it, and nothing speaks against it.
 */
final class ScoringRules {

    private static final int OWN_RELATION = 40;
    private static final int RELATION_ABOVE = 30;
    private static final int SAME_CLASS = 20;
    private static final int EACH_TOPIC = 10;

    private static final List<BiFunction<Candidate, Candidate, Stream<MatchReason>>> OF_PROFILES =
            List.of(ScoringRules::sameClass, ScoringRules::leadingHelps, ScoringRules::partnerHelps);

    private final KnownRelations relations;

    ScoringRules(KnownRelations relations) {
        this.relations = relations;
    }

    /** Everything that speaks for the pair, the weightiest kind first; never empty. */
    List<MatchReason> reasons(Candidate leading, Candidate partner) {
        List<MatchReason> found = Stream.concat(
                        existingRelations(leading, partner),
                        OF_PROFILES.stream().flatMap(rule -> rule.apply(leading, partner)))
                .toList();
        return found.isEmpty() ? List.of(nothingKnown(leading, partner)) : found;
    }

    /** What the pair is worth, without the sentences. */
    int score(Candidate leading, Candidate partner) {
        List<KnownRelation> known = relations.between(leading.region(), partner.region());
        int relation = known.isEmpty() ? 0 : points(known.getFirst(), leading, partner);
        int topics =
                leading.offersTo(partner).size() + partner.offersTo(leading).size();
        return relation + (isSameClass(leading, partner) ? SAME_CLASS : 0) + topics * EACH_TOPIC;
    }

    /** Every relation is listed, and the weightiest counts. */
    private Stream<MatchReason> existingRelations(Candidate leading, Candidate partner) {
        List<KnownRelation> known = relations.between(leading.region(), partner.region());
        return IntStream.range(0, known.size()).mapToObj(i -> {
            KnownRelation relation = known.get(i);
            return existing(relation, i == 0 ? points(relation, leading, partner) : 0, leading, partner);
        });
    }

    private static int points(KnownRelation relation, Candidate leading, Candidate partner) {
        return relation.isBetween(leading.region(), partner.region()) ? OWN_RELATION : RELATION_ABOVE;
    }

    private static MatchReason existing(KnownRelation relation, int points, Candidate leading, Candidate partner) {
        boolean own = relation.isBetween(leading.region(), partner.region());
        String document = relation.documentNumber();
        String sentence = "%s与%s已有%s关系%s%s"
                .formatted(
                        relation.leftName(),
                        relation.rightName(),
                        relation.kind().title(),
                        document == null ? "" : "（%s）".formatted(document),
                        own ? "，可与之衔接。" : "，%s与%s可与之衔接。".formatted(leading.name(), partner.name()));
        MatchGround ground = own ? MatchGround.EXISTING_RELATION : MatchGround.RELATION_OF_REGIONS_ABOVE;
        return new MatchReason(ground, points, sentence, List.of(), relation.kind(), document);
    }

    private static Stream<MatchReason> sameClass(Candidate leading, Candidate partner) {
        return isSameClass(leading, partner)
                ? Stream.of(reason(
                        MatchGround.SAME_ASSESSMENT_CLASS,
                        SAME_CLASS,
                        "%s与%s在评估中同属第%d类。".formatted(leading.name(), partner.name(), leading.assessmentClass()),
                        List.of()))
                : Stream.empty();
    }

    private static boolean isSameClass(Candidate leading, Candidate partner) {
        Integer own = leading.assessmentClass();
        return own != null && own.equals(partner.assessmentClass());
    }

    private static Stream<MatchReason> leadingHelps(Candidate leading, Candidate partner) {
        return helps(MatchGround.LEADING_STRENGTH_MEETS_PARTNER_NEED, leading, partner);
    }

    private static Stream<MatchReason> partnerHelps(Candidate leading, Candidate partner) {
        return helps(MatchGround.PARTNER_STRENGTH_MEETS_LEADING_NEED, partner, leading);
    }

    private static Stream<MatchReason> helps(MatchGround ground, Candidate one, Candidate other) {
        List<Topic> topics = one.offersTo(other);
        String named = topics.stream().map(ScoringRules::title).collect(Collectors.joining("、"));
        return topics.isEmpty()
                ? Stream.empty()
                : Stream.of(reason(
                        ground,
                        EACH_TOPIC * topics.size(),
                        "%s的长处正是%s的需求：%s。".formatted(one.name(), other.name(), named),
                        topics));
    }

    private static MatchReason nothingKnown(Candidate leading, Candidate partner) {
        String sentence = "%s与%s的层级符合项目规则，暂无其他已知依据。".formatted(leading.name(), partner.name());
        return reason(MatchGround.NO_KNOWN_GROUND, 0, sentence, List.of());
    }

    private static MatchReason reason(MatchGround ground, int points, String sentence, List<Topic> topics) {
        return new MatchReason(ground, points, sentence, topics, null, null);
    }

    private static String title(Topic topic) {
        return switch (topic) {
            case POLICY_STANDARD -> "政策法规和技术规范";
            case MECHANISM -> "工作推进体制机制";
            case MASS_MOBILISATION -> "发动群众参与共建";
            case PUBLICITY -> "营造浓厚氛围";
            case TREATMENT_ROUTE -> "因地制宜的处理工艺路线";
        };
    }
}
