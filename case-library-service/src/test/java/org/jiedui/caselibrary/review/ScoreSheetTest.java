package org.jiedui.caselibrary.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jiedui.caselibrary.edition.Criterion;
import org.jiedui.caselibrary.review.ReviewRefusals.ScoresDoNotFit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreSheetTest {

    private static final List<Criterion> CRITERIA =
            List.of(new Criterion("创新性", 33, 3), new Criterion("实效性", 33, 7), new Criterion("真实规范", 34, 100));

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0.00", "3, 7, 100, 100.00", "1, 1, 1, 16.05", "2, 3, 50, 53.14"})
    void weighsExactlyAndRoundsOnceAtTheEnd(int one, int two, int three, String total) {
        assertThat(sheet(one, two, three).total(CRITERIA)).isEqualTo(total);
    }

    @Test
    void takesOneScoreWithinItsScaleForEachCriterion() {
        assertThatThrownBy(() -> sheet(4, 0, 0).total(CRITERIA)).isInstanceOf(ScoresDoNotFit.class);
        assertThatThrownBy(() -> sheet(0, -1, 0).total(CRITERIA)).isInstanceOf(ScoresDoNotFit.class);
        assertThatThrownBy(() -> of(new Score("创新性", 1)).total(CRITERIA)).isInstanceOf(ScoresDoNotFit.class);
        assertThatThrownBy(() -> of(new Score("创新性", 1), new Score("创新性", 1), new Score("实效性", 1))
                        .total(CRITERIA))
                .isInstanceOf(ScoresDoNotFit.class);
        assertThatThrownBy(() -> of(new Score("创新性", 1), new Score("实效性", 1), new Score("真实规范", 1), new Score("其他", 1))
                        .total(CRITERIA))
                .isInstanceOf(ScoresDoNotFit.class);
    }

    private static ScoreSheet sheet(int one, int two, int three) {
        return of(new Score("真实规范", three), new Score("创新性", one), new Score("实效性", two));
    }

    private static ScoreSheet of(Score... scores) {
        return new ScoreSheet(List.of(scores), "示例意见");
    }
}
