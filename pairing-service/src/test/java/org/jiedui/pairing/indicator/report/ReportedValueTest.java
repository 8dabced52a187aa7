package org.jiedui.pairing.indicator.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.pairing.indicator.definition.IndicatorFixture.NOW;
import static org.jiedui.pairing.indicator.definition.IndicatorFixture.anIndicator;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.period.ReportingPeriod;
import org.jiedui.pairing.indicator.report.ReportingRefusals.NotTheReporter;
import org.jiedui.pairing.indicator.report.ReportingRefusals.ValueOutOfBounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedValueTest {

    private static final RegionCode ZUNYI = new RegionCode("520300");
    private static final Subject SUBJECT =
            new Subject("sample-coverage", IndicatorUnit.PERCENT, new PublishedParty("520300", "测试520300"));

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000001", "22.050", "100", "1E+2"})
    void isKeptExactly(String value) {
        assertThat(first(value).reported(SUBJECT).value()).isEqualTo(new BigDecimal(value).toPlainString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.000001", "1000"})
    void liesWithinItsUnit(String value) {
        assertThatThrownBy(() -> first(value)).isInstanceOf(ValueOutOfBounds.class);
        assertThatThrownBy(() -> first("1").correct(measured(value), SUBJECT, NOW))
                .isInstanceOf(ValueOutOfBounds.class);
    }

    @Test
    void saysWhenItIsACorrection() {
        assertThat(first("1").reported(SUBJECT).corrected()).isFalse();
        assertThat(first("1").correct(measured("2"), SUBJECT, NOW).corrected()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "liaison, 520300, true",
        "province, 520000, true",
        "province, 520300, true",
        "liaison, 520000, false",
        "liaison, 440400, false",
        "province, 440000, false",
        "ministry, , false",
        "analyst, , false"
    })
    void isReportedByTheRegionOrAProvinceAboveIt(String role, String region, boolean may) {
        RegionCode own = region == null ? null : new RegionCode(region);
        Caller caller = new Caller("test", Set.of(role), own, null);
        if (may) {
            assertThatCode(() -> IndicatorValue.checkMayReport(ZUNYI, caller)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> IndicatorValue.checkMayReport(ZUNYI, caller))
                    .isInstanceOf(NotTheReporter.class);
        }
    }

    private static IndicatorValue first(String value) {
        return new IndicatorValue(
                anIndicator("2021-01-01"),
                new UUID(0, 520300),
                ReportingPeriod.fromString("2022"),
                measured(value),
                NOW);
    }

    private static Measured measured(String value) {
        return new Measured(new BigDecimal(value), "示例");
    }
}
