package org.jiedui.caselibrary.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.caselibrary.indicator.ObservationFixture.observed;
import static org.jiedui.caselibrary.indicator.ObservationFixture.reading;

import java.math.BigDecimal;
import org.jiedui.kit.period.ReportingPeriod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** While a case is drafted nothing is required, so what does not compare is shown, too. */
class ObservedChangeTest {

    private static final ReadingFacts UNTOLD = new ReadingFacts(true, null, null, null, null, false, null);

    @Test
    void saysTheDifferenceOfWhatCompares() {
        assertThat(difference(reading("2021", "10.6", 1), reading("2022", "22.05", 1)))
                .isEqualByComparingTo("11.45");
        assertThat(difference(inClass(2, "2021"), inClass(2, "2022"))).isEqualByComparingTo("0");
    }

    @Test
    void saysNoneOfWhatWasNotMeasured() {
        assertThat(difference(reading("2021", null, 1), reading("2022", "22.05", 1)))
                .isNull();
    }

    @Test
    void saysNoneAcrossVersionsClassesOrPeriodsThatDoNotCompare() {
        assertThat(difference(reading("2021", "1", 1), reading("2022", "2", 2))).isNull();
        assertThat(difference(inClass(2, "2021"), inClass(3, "2022"))).isNull();
        assertThat(difference(inClass(2, "2021"), reading("2022", "2", 1))).isNull();
        assertThat(difference(reading("2022", "1", 1), reading("2021", "2", 1))).isNull();
    }

    private static @Nullable BigDecimal difference(Reading before, Reading after) {
        return ObservedChange.of(observed(before, after), UNTOLD, UNTOLD).difference();
    }

    private static Reading inClass(int assessmentClass, String period) {
        return new Reading(ReportingPeriod.fromString(period), BigDecimal.ONE, 1, assessmentClass);
    }
}
