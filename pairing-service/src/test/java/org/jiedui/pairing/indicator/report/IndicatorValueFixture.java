package org.jiedui.pairing.indicator.report;

import static org.jiedui.pairing.indicator.definition.IndicatorFixture.NOW;

import java.math.BigDecimal;
import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.indicator.definition.IndicatorView;
import org.jiedui.pairing.indicator.period.ReportingPeriod;
import org.jiedui.pairing.party.PartyLevel;
import org.jiedui.pairing.party.PartyView;

/** Values as they are reported; the figures are samples. */
public final class IndicatorValueFixture {

    private IndicatorValueFixture() {}

    /** What a region reports by the definitions there are when it does. */
    public static IndicatorValueView reported(IndicatorView indicator, String region, String period, String value) {
        PartyView party = new PartyView(
                new UUID(0, Long.parseLong(region)),
                new RegionCode(region),
                "测试" + region,
                null,
                PartyLevel.PREFECTURE,
                null,
                1,
                NOW);
        Measured measured = new Measured(new BigDecimal(value), "示例");
        return IndicatorValueView.first(indicator, party, ReportingPeriod.fromString(period), measured, NOW);
    }
}
