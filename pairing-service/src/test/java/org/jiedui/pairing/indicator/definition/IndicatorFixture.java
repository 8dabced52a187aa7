package org.jiedui.pairing.indicator.definition;

import java.time.Instant;
import java.time.LocalDate;
import org.jiedui.events.vocabulary.IndicatorUnit;

/** Indicators, defined through the domain; what they say is a sample. */
public final class IndicatorFixture {

    public static final Instant NOW = Instant.parse("2026-11-02T02:00:00Z");

    private IndicatorFixture() {}

    static DefinitionContent content(String validFrom) {
        return content("示例覆盖率", validFrom);
    }

    static DefinitionContent content(String name, String validFrom) {
        return new DefinitionContent(name, IndicatorUnit.PERCENT, "示例分子", "示例分母", "示例文件", LocalDate.parse(validFrom));
    }

    /** In PERCENT, with versions that begin on these days. */
    public static IndicatorView anIndicator(String validFrom, String... further) {
        IndicatorView indicator = IndicatorView.first("sample-coverage", content(validFrom), NOW);
        for (String from : further) {
            indicator = indicator.followedBy(content(from), NOW);
        }
        return indicator;
    }
}
