package org.jiedui.pairing.indicator.definition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jspecify.annotations.Nullable;

/** Indicators, defined through the domain; what they say is a sample. */
public final class IndicatorFixture {

    public static final Instant NOW = Instant.parse("2026-11-02T02:00:00Z");

    private IndicatorFixture() {}

    static DefinitionContent content(String validFrom) {
        return new DefinitionContent(
                "示例覆盖率", IndicatorUnit.PERCENT, "示例分子", "示例分母", "示例文件", LocalDate.parse(validFrom));
    }

    /** In PERCENT, with versions that begin on these days, each ending the one before. */
    public static IndicatorView anIndicator(String validFrom, String... further) {
        List<IssuedDefinition> versions = new ArrayList<>();
        String begins = validFrom;
        for (String next : further) {
            versions.add(
                    issued(versions.size() + 1, begins, LocalDate.parse(next).minusDays(1)));
            begins = next;
        }
        versions.add(issued(versions.size() + 1, begins, null));
        return new IndicatorView(
                new UUID(0, 1), "sample-coverage", "示例覆盖率", IndicatorUnit.PERCENT, versions, NOW, NOW, 1);
    }

    private static IssuedDefinition issued(int number, String from, @Nullable LocalDate until) {
        DefinitionContent content = content(from);
        return new IssuedDefinition(
                number,
                content.name(),
                content.unit(),
                content.counted(),
                content.countedOver(),
                content.document(),
                content.validFrom(),
                until,
                NOW,
                null,
                NOW);
    }
}
