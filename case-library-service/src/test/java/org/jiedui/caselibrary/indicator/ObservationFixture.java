package org.jiedui.caselibrary.indicator;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.IndicatorEvent.IndicatorDefined;
import org.jiedui.events.IndicatorEvent.IndicatorReported;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.period.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/** Figures of a sample indicator, and what pairing-service tells of it; all of it is made up. */
public final class ObservationFixture {

    public static final String INDICATOR = "sample-rate";

    private ObservationFixture() {}

    static Observation observed(Reading before, Reading after) {
        return observed(INDICATOR, "440400", before, after);
    }

    public static Observation observed(String indicator, String region, Reading before, Reading after) {
        return new Observation(new RegionCode(region), indicator, before, after, "示例数据，非真实统计");
    }

    public static Reading reading(String period, @Nullable String value, int definitionVersion) {
        return new Reading(
                ReportingPeriod.fromString(period),
                value == null ? null : new BigDecimal(value),
                definitionVersion,
                null);
    }

    /** A share, by a version that makes others void. */
    public static IndicatorDefined defined(String indicator, int version, String validFrom, Integer... voided) {
        return new IndicatorDefined(
                UUID.nameUUIDFromBytes(indicator.getBytes(StandardCharsets.UTF_8)),
                indicator,
                version,
                "示例指标第" + version + "版",
                IndicatorUnit.PERCENT,
                "示例：分子",
                "示例：分母",
                "示例文件，非真实依据",
                LocalDate.parse(validFrom),
                List.of(voided));
    }

    public static IndicatorReported reported(
            UUID valueId, String indicator, int version, PublishedParty region, String period, String value) {
        return new IndicatorReported(
                valueId, indicator, version, IndicatorUnit.PERCENT, region, period, value, "示例数据，非真实统计", false);
    }
}
