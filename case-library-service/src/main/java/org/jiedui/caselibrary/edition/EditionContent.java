package org.jiedui.caselibrary.edition;

import java.util.List;
import org.jiedui.caselibrary.edition.EditionRefusals.CriterionNamedTwice;
import org.jiedui.caselibrary.edition.EditionRefusals.GateNobodyKeeps;
import org.jiedui.caselibrary.edition.EditionRefusals.TrimmingNeedsThreeReviewers;
import org.jiedui.caselibrary.edition.EditionRefusals.WeightsDoNotMakeAHundred;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.text.NameKey;

/**
 * What an edition calls for, and how cases are judged in it.
 *
 * @param kinds empty: all
 * @param topics of which a case has at least one; empty: all
 * @param gates which a submitted case passes in this order; it keeps those of its submission
 * @param criteria their weights are 100 together
 * @param reviewers how many scores a decision needs
 * @param trimmed whether the highest and the lowest total are left out of the mean; of three the middle one is left
 * @param reviewDays how many days a reviewer has
 * @param passMark the total, of 100, from which the reviewers are for a case
 */
public record EditionContent(
        String title,
        List<CaseKind> kinds,
        List<Topic> topics,
        List<Gate> gates,
        List<Criterion> criteria,
        int reviewers,
        boolean trimmed,
        int reviewDays,
        int passMark) {

    private static final int ALL_WEIGHT = 100;
    private static final int FEWEST_TO_TRIM = 3;

    public EditionContent {
        kinds = List.copyOf(kinds);
        topics = List.copyOf(topics);
        gates = List.copyOf(gates);
        criteria = List.copyOf(criteria);
    }

    /**
     * @throws CriterionNamedTwice if people read two names as the same
     * @throws WeightsDoNotMakeAHundred if the weights are not 100 together
     * @throws TrimmingNeedsThreeReviewers if nothing might be left of the scores
     * @throws GateNobodyKeeps if nobody has a gate's role on its level
     */
    void check() {
        checkCriteria();
        if (trimmed && reviewers < FEWEST_TO_TRIM) {
            throw new TrimmingNeedsThreeReviewers();
        }
        gates.stream().filter(gate -> !gate.hasKeeper()).findFirst().ifPresent(gate -> {
            throw new GateNobodyKeeps(gate);
        });
    }

    private void checkCriteria() {
        long names = criteria.stream()
                .map(criterion -> NameKey.of(criterion.name()))
                .distinct()
                .count();
        if (names < criteria.size()) {
            throw new CriterionNamedTwice();
        }
        int sum = criteria.stream().mapToInt(Criterion::weight).sum();
        if (sum != ALL_WEIGHT) {
            throw new WeightsDoNotMakeAHundred(sum);
        }
    }
}
