package org.jiedui.pairing.matching;

import java.util.List;
import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.pairing.relation.RelationKind;
import org.jspecify.annotations.Nullable;

/**
 * Why two regions are suggested to each other.
 *
 * @param ground code of the reason, for programs
 * @param points what it adds to the score of the pair
 * @param sentence the reason for people, in the language of the answer
 * @param topics topics in which strength meets need; empty for other grounds
 * @param relation kind of the older relation; absent for other grounds
 * @param document document number of the older relation, where it is known
 */
public record MatchReason(
        MatchGround ground,
        int points,
        String sentence,
        List<Topic> topics,
        @Nullable RelationKind relation,
        @Nullable String document) {

    /** The grounds we know, the weightiest first. */
    public enum MatchGround {
        @Named(zh = "已有协作关系", en = "existing relation")
        @Meaning(value = "The two regions have an older relation that a pairing can build on", zh = "两地之间已有协作关系，可与之衔接")
        EXISTING_RELATION,
        @Named(zh = "上级地区已有协作关系", en = "relation of regions above")
        @Meaning(
                value = "Regions above them have an older relation that a pairing can build on",
                zh = "上级地区之间已有协作关系，可与之衔接")
        RELATION_OF_REGIONS_ABOVE,
        @Named(zh = "评估类别相同", en = "same assessment class")
        @Meaning(value = "Both are assessed in the same class", zh = "两地在评估中属于同一类别")
        SAME_ASSESSMENT_CLASS,
        @Named(zh = "先行方所长合协作方所需", en = "strength of the leading side meets a need")
        @Meaning(
                value = "The leading side is strong in topics in which the partner side needs help",
                zh = "先行方的长处正是协作方的需求")
        LEADING_STRENGTH_MEETS_PARTNER_NEED,
        @Named(zh = "协作方所长合先行方所需", en = "strength of the partner side meets a need")
        @Meaning(
                value = "The partner side is strong in topics in which the leading side needs help",
                zh = "协作方的长处正是先行方的需求")
        PARTNER_STRENGTH_MEETS_LEADING_NEED,
        @Named(zh = "无已知依据", en = "no known ground")
        @Meaning(value = "The levels fit the rules, and nothing else is known", zh = "层级符合规则，暂无其他已知依据")
        NO_KNOWN_GROUND
    }
}
