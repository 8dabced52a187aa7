package org.jiedui.pairing.matching;

import java.util.Optional;
import java.util.Set;
import org.jiedui.pairing.matching.MatchWish.Couple;
import org.jiedui.pairing.programme.ProgrammeView;
import org.jiedui.pairing.programme.ProgrammeView.LevelRule;

/** What keeps two regions, or one, from being paired; in the order in which it is looked for. */
public enum Obstacle {
    NO_CANDIDATE("对方没有候选地区。"),
    LEVELS_NOT_ALLOWED("项目规则不允许这样的层级组合。"),
    WITHIN_EACH_OTHER("两地互为上下级或为同一地区。"),
    PAIRED_WITH_EACH_OTHER("两地在本项目中已经结对。"),
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

    /**
     * The first thing that keeps the two apart, whoever else there is.
     *
     * @param excluded pairs that must not be, written both ways
     */
    static Optional<Obstacle> between(
            Candidate leading, Candidate partner, ProgrammeView programme, Set<Couple> excluded) {
        if (!programme.levels().contains(new LevelRule(leading.level(), partner.level()))) {
            return Optional.of(LEVELS_NOT_ALLOWED);
        }
        if (leading.region().covers(partner.region()) || partner.region().covers(leading.region())) {
            return Optional.of(WITHIN_EACH_OTHER);
        }
        if (leading.pairedWith().contains(partner.partyId())) {
            return Optional.of(PAIRED_WITH_EACH_OTHER);
        }
        boolean isExcluded = excluded.contains(new Couple(leading.region(), partner.region()));
        return isExcluded ? Optional.of(EXCLUDED) : Optional.empty();
    }
}
