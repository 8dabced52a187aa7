package org.jiedui.pairing.matching;

import org.jiedui.kit.problem.Text;

/** What keeps two regions, or one, from being paired; in the order in which it is looked for. */
public enum Obstacle {
    NO_CANDIDATE("对方没有候选地区。", "There is no candidate on the other side."),
    LEVELS_NOT_ALLOWED("项目规则不允许这样的层级组合。", "The programme does not allow these levels together."),
    OUT_OF_REACH(
            "项目规则只允许省内结对，或只允许跨省结对。", "The programme only allows pairs within a province, or only across provinces."),
    WITHIN_EACH_OTHER("两地互为上下级或为同一地区。", "One lies within the other, or they are the same region."),
    OUTSIDE_THE_PARENT("不在上级结对的同一方之内。", "They do not lie within the same side of the parent pairing."),
    PAIRED_WITH_EACH_OTHER("两地在本项目中已经结对。", "They are paired with each other in this programme."),
    PROPOSED_TO_EACH_OTHER(
            "两地在本项目中的结对正在征求双方意见。", "A pairing of the two in this programme waits for the consent of both sides."),
    EXCLUDED("按要求排除。", "Excluded as asked."),
    NO_CANDIDATE_LEFT("可选的地区都已安排给其他地区。", "All that fit are suggested to others."),
    ALREADY_PAIRED("在本项目中已有结对，没有名额。", "It is paired in this programme and has no seat left.");

    private final Text sentence;

    Obstacle(String zh, String en) {
        this.sentence = new Text(zh, en);
    }

    Text sentence() {
        return sentence;
    }
}
