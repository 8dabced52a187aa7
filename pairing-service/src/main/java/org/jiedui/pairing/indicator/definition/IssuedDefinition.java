package org.jiedui.pairing.indicator.definition;

import java.time.Instant;
import java.time.LocalDate;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jiedui.kit.period.ReportingPeriod;
import org.jiedui.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * A version of an indicator's definition. It is never edited; a further version ends it, or makes it void before it begins.
 *
 * @param number number of the version, from 1, in the order of issue
 * @param name Chinese name of the indicator
 * @param unit what values are measured in
 * @param validFrom first day on which it holds
 * @param validUntil last day on which it holds; absent while no further version follows
 * @param issuedAt when it was issued
 * @param voidedAt when it was replaced before it began, so that it never holds; absent otherwise
 * @param updatedAt when it was issued, or last given another end
 */
public record IssuedDefinition(
        int number,
        String name,
        IndicatorUnit unit,
        String counted,
        @Nullable String countedOver,
        String document,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Instant issuedAt,
        @Nullable Instant voidedAt,
        Instant updatedAt) {

    private static final Text OPEN = new Text("第 %d 版（%s 起）", "version %d (from %s)");
    private static final Text CLOSED = new Text("第 %d 版（%s 至 %s）", "version %d (%s to %s)");

    boolean wasVoided() {
        return voidedAt != null;
    }

    boolean hasBegun(LocalDate today) {
        return !validFrom.isAfter(today);
    }

    boolean holdsThroughout(ReportingPeriod period) {
        return !validFrom.isAfter(period.from()) && (validUntil == null || !validUntil.isBefore(period.to()));
    }

    /** For a sentence: {@code version 2 (from 2023-07-01)}. */
    public Text inWords() {
        return validUntil == null ? OPEN.with(number, validFrom) : CLOSED.with(number, validFrom, validUntil);
    }
}
