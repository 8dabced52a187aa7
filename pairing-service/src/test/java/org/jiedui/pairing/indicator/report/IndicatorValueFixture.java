package org.jiedui.pairing.indicator.report;

import static org.jiedui.pairing.indicator.definition.IndicatorFixture.NOW;

import java.math.BigDecimal;
import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.period.ReportingPeriod;
import org.jiedui.pairing.indicator.definition.IndicatorView;
import org.jiedui.pairing.indicator.definition.IssuedDefinition;

/** Values as they are reported; the figures are samples. */
public final class IndicatorValueFixture {

    private IndicatorValueFixture() {}

    /** What a region reports by the definitions there are when it does. */
    public static IndicatorValueView reported(IndicatorView indicator, String region, String period, String value) {
        IssuedDefinition definition = indicator.throughout(ReportingPeriod.fromString(period));
        return new IndicatorValueView(
                new IndicatorValueId(Ids.next()),
                indicator.code(),
                definition.number(),
                definition.unit(),
                new UUID(0, Long.parseLong(region)),
                new RegionCode(region),
                "测试" + region,
                ReportingPeriod.fromString(period),
                new BigDecimal(value),
                "示例",
                NOW,
                NOW,
                1);
    }
}
