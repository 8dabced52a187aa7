package org.jiedui.pairing.matching;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.problem.Language;
import org.jiedui.kit.problem.Text;
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

    private static final Text EXISTING =
            new Text("%s与%s已有%s关系%s，可与之衔接。", "%s and %s have had %s%s, and can build on it.");
    private static final Text EXISTING_ABOVE =
            new Text("%s与%s已有%s关系%s，%s与%s可与之衔接。", "%s and %s have had %s%s, and %s and %s can build on it.");
    private static final Text DOCUMENT = new Text("（文号%s）", " (document %s)");
    private static final Text SAME_ASSESSMENT_CLASS =
            new Text("%s与%s在评估中同属第%d类。", "%s and %s are assessed in the same class, %d.");
    private static final Text STRENGTH_MEETS_NEED =
            new Text("%s的长处正是%s的需求：%s。", "What %s is strong in is what %s needs: %s.");
    private static final Text NOTHING_KNOWN = new Text(
            "%s与%s的层级符合机制规则，暂无其他已知依据。",
            "The levels of %s and %s are as the programme wants them; nothing else is known for it.");

    private final KnownRelations relations;
    private final Language language;

    /** @param language of the sentences */
    ScoringRules(KnownRelations relations, Language language) {
        this.relations = relations;
        this.language = language;
    }

    /** Everything that speaks for the pair, the weightiest kind first; never empty. */
    List<MatchReason> reasons(Candidate leading, Candidate partner) {
        List<MatchReason> found = Stream.concat(
                        existingRelations(leading, partner),
                        Stream.of(
                                        sameClass(leading, partner),
                                        leadingHelps(leading, partner),
                                        partnerHelps(leading, partner))
                                .flatMap(Optional::stream))
                .toList();
        return found.isEmpty() ? List.of(nothingKnown(leading, partner)) : found;
    }

    /** What the pair is worth, without the sentences. */
    int score(Candidate leading, Candidate partner) {
        List<KnownRelation> known = relations.between(leading.region(), partner.region());
        int relation = known.isEmpty() ? 0 : points(known.getFirst(), leading, partner);
        int topics =
                leading.offersTo(partner).size() + partner.offersTo(leading).size();
        return relation + (sharedClass(leading, partner).isPresent() ? SAME_CLASS : 0) + topics * EACH_TOPIC;
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

    private MatchReason existing(KnownRelation relation, int points, Candidate leading, Candidate partner) {
        boolean own = relation.isBetween(leading.region(), partner.region());
        String document = relation.documentNumber();
        Text sentence = (own ? EXISTING : EXISTING_ABOVE)
                .with(
                        relation.leftName(),
                        relation.rightName(),
                        relation.kind(),
                        document == null ? "" : DOCUMENT.with(document),
                        leading.name(),
                        partner.name());
        MatchGround ground = own ? MatchGround.EXISTING_RELATION : MatchGround.RELATION_OF_REGIONS_ABOVE;
        return new MatchReason(ground, points, sentence.in(language), List.of(), relation.kind(), document);
    }

    private Optional<MatchReason> sameClass(Candidate leading, Candidate partner) {
        return sharedClass(leading, partner)
                .map(both -> reason(
                        MatchGround.SAME_ASSESSMENT_CLASS,
                        SAME_CLASS,
                        SAME_ASSESSMENT_CLASS.with(leading.name(), partner.name(), both),
                        List.of()));
    }

    private static Optional<Integer> sharedClass(Candidate leading, Candidate partner) {
        return Optional.ofNullable(leading.assessmentClass()).filter(own -> own.equals(partner.assessmentClass()));
    }

    private Optional<MatchReason> leadingHelps(Candidate leading, Candidate partner) {
        return helps(MatchGround.LEADING_STRENGTH_MEETS_PARTNER_NEED, leading, partner);
    }

    private Optional<MatchReason> partnerHelps(Candidate leading, Candidate partner) {
        return helps(MatchGround.PARTNER_STRENGTH_MEETS_LEADING_NEED, partner, leading);
    }

    private Optional<MatchReason> helps(MatchGround ground, Candidate one, Candidate other) {
        List<Topic> topics = one.offersTo(other);
        Text named = Text.enumerated(topics.stream().map(Text::nameOf).toList());
        return topics.isEmpty()
                ? Optional.empty()
                : Optional.of(reason(
                        ground,
                        EACH_TOPIC * topics.size(),
                        STRENGTH_MEETS_NEED.with(one.name(), other.name(), named),
                        topics));
    }

    private MatchReason nothingKnown(Candidate leading, Candidate partner) {
        return reason(MatchGround.NO_KNOWN_GROUND, 0, NOTHING_KNOWN.with(leading.name(), partner.name()), List.of());
    }

    private MatchReason reason(MatchGround ground, int points, Text sentence, List<Topic> topics) {
        return new MatchReason(ground, points, sentence.in(language), topics, null, null);
    }
}
