package org.jiedui.pairing.indicator.definition;

import java.time.Instant;
import java.time.LocalDate;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jiedui.pairing.indicator.period.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A version of an indicator's definition. It is never edited; a further version ends it.
 *
 * @param number from 1, in the order of issue
 * @param validUntil last day; absent while no further version follows
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
        Instant issuedAt) {

    static IssuedDefinition of(int number, DefinitionContent content, Instant now) {
        return new IssuedDefinition(
                number,
                content.name(),
                content.unit(),
                content.counted(),
                content.countedOver(),
                content.document(),
                content.validFrom(),
                null,
                now);
    }

    IssuedDefinition until(LocalDate lastDay) {
        return new IssuedDefinition(number, name, unit, counted, countedOver, document, validFrom, lastDay, issuedAt);
    }

    boolean holdsThroughout(ReportingPeriod period) {
        return !validFrom.isAfter(period.from()) && (validUntil == null || !validUntil.isBefore(period.to()));
    }

    /** For a sentence: {@code version 2 (from 2023-07-01)}. */
    public String inWords() {
        return validUntil == null
                ? "version %d (from %s)".formatted(number, validFrom)
                : "version %d (%s to %s)".formatted(number, validFrom, validUntil);
    }
}
