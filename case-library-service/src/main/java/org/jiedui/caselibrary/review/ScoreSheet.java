package org.jiedui.caselibrary.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jiedui.caselibrary.edition.Criterion;
import org.jiedui.caselibrary.review.ReviewRefusals.ScoresDoNotFit;

/** The scores of one review, one for each criterion of the edition, and what the reviewer remarks for the authors. */
public record ScoreSheet(List<Score> scores, String remarks) {

    /** Of a total, which is between 0 and 100. */
    private static final int DECIMALS = 2;

    public ScoreSheet {
        scores = List.copyOf(scores);
    }

    /**
     * The weighted total, of 100: computed exactly, rounded half up to two decimals at the end.
     *
     * @throws ScoresDoNotFit if not each criterion has one score within its scale, or there is a score of another
     */
    BigDecimal total(List<Criterion> criteria) {
        checkFits(criteria);
        BigDecimal allScales = criteria.stream()
                .map(criterion -> BigDecimal.valueOf(criterion.scale()))
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
        return criteria.stream()
                .map(criterion -> BigDecimal.valueOf((long) criterion.weight() * scoreBy(criterion))
                        .multiply(allScales.divide(BigDecimal.valueOf(criterion.scale()))))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(allScales, DECIMALS, RoundingMode.HALF_UP);
    }

    private void checkFits(List<Criterion> criteria) {
        List<String> wanted = criteria.stream().map(Criterion::name).sorted().toList();
        if (!scores.stream().map(Score::criterion).sorted().toList().equals(wanted)) {
            throw ScoresDoNotFit.criteria(criteria);
        }
        for (Criterion criterion : criteria) {
            if (scoreBy(criterion) < 0 || scoreBy(criterion) > criterion.scale()) {
                throw ScoresDoNotFit.scale(criterion);
            }
        }
    }

    private int scoreBy(Criterion criterion) {
        return scores.stream()
                .filter(score -> score.criterion().equals(criterion.name()))
                .mapToInt(Score::score)
                .sum();
    }
}
