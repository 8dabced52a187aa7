package org.jiedui.pairing.matching;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.kit.problem.Text;

/** What keeps two regions, or one, from being paired; in the order in which it is looked for. */
public enum Obstacle {
    @Named(zh = "无候选地区", en = "no candidate")
    @Meaning(value = "The other side has no candidate", zh = "对方没有候选地区")
    NO_CANDIDATE,
    @Named(zh = "层级不允许", en = "levels not allowed")
    @Meaning(value = "The programme does not pair parties of these levels", zh = "机制规则不允许这样的层级组合")
    LEVELS_NOT_ALLOWED,
    @Named(zh = "超出机制范围", en = "out of reach")
    @Meaning(
            value = "The programme pairs only within a province, or only across provinces",
            zh = "机制规则只允许省内结对，或只允许跨省结对")
    OUT_OF_REACH,
    @Named(zh = "互为上下级", en = "within each other")
    @Meaning(value = "One region lies within the other, or they are the same", zh = "两地互为上下级或为同一地区")
    WITHIN_EACH_OTHER,
    @Named(zh = "不在上级结对之内", en = "outside the parent pairing")
    @Meaning(value = "It does not lie within the same side of the parent pairing", zh = "不在上级结对的同一方之内")
    OUTSIDE_THE_PARENT,
    @Named(zh = "已结对", en = "paired with each other")
    @Meaning(value = "The two are paired in the programme already", zh = "两地在该机制中已经结对")
    PAIRED_WITH_EACH_OTHER,
    @Named(zh = "正在征求意见", en = "proposed to each other")
    @Meaning(value = "A pairing of the two in the programme is proposed to both sides", zh = "两地在该机制中的结对正在征求双方意见")
    PROPOSED_TO_EACH_OTHER,
    @Named(zh = "已排除", en = "excluded")
    @Meaning(value = "It was excluded as asked", zh = "按要求排除")
    EXCLUDED,
    @Named(zh = "无剩余候选地区", en = "no candidate left")
    @Meaning(value = "All that it could pair with are paired with others", zh = "可选的地区都已安排给其他地区")
    NO_CANDIDATE_LEFT,
    @Named(zh = "已无名额", en = "already paired")
    @Meaning(value = "It is paired in the programme and has no seat left", zh = "在该机制中已有结对，没有名额")
    ALREADY_PAIRED;

    /** For people. */
    Text sentence() {
        Text meaning = Text.meaningOf(this);
        return new Text(meaning.zh() + "。", meaning.en() + ".");
    }
}
