package org.jiedui.pairing.matching;

/** What keeps two regions, or one, from being paired; in the order in which it is looked for. */
public enum Obstacle {
    NO_CANDIDATE("对方没有候选地区。"),
    LEVELS_NOT_ALLOWED("项目规则不允许这样的层级组合。"),
    OUT_OF_REACH("项目规则只允许省内结对，或只允许跨省结对。"),
    WITHIN_EACH_OTHER("两地互为上下级或为同一地区。"),
    OUTSIDE_THE_PARENT("不在上级结对的同一方之内。"),
    PAIRED_WITH_EACH_OTHER("两地在本项目中已经结对。"),
    PROPOSED_TO_EACH_OTHER("两地在本项目中的结对正在征求双方意见。"),
    EXCLUDED("按要求排除。"),
    NO_CANDIDATE_LEFT("可选的地区都已安排给其他地区。"),
    ALREADY_PAIRED("在本项目中已有结对，没有名额。");

    private final String sentence;

    Obstacle(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
