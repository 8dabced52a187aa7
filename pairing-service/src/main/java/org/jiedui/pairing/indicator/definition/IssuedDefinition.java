package org.jiedui.pairing.indicator.definition;

import java.time.Instant;
import java.time.LocalDate;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jiedui.kit.problem.Text;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.indicator.definition.IndicatorRefusals.VersionBeginsTooLate;
import org.jiedui.pairing.indicator.period.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A version of an indicator's definition. It is never edited; a further version ends it, or makes it void before it begins.
 *
 * @param number from 1, in the order of issue
 * @param validUntil last day; absent while no further version follows
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
    private static final int YEARS_AHEAD = 2;

    /** @throws VersionBeginsTooLate if it would begin later than notices are issued ahead */
    static IssuedDefinition of(int number, DefinitionContent content, Instant now) {
        LocalDate latest = ChinaTime.dateOf(now).plusYears(YEARS_AHEAD);
        if (content.validFrom().isAfter(latest)) {
            throw new VersionBeginsTooLate(content.validFrom(), latest);
        }
        return new IssuedDefinition(
                number,
                content.name(),
                content.unit(),
                content.counted(),
                content.countedOver(),
                content.document(),
                content.validFrom(),
                null,
                now,
                null,
                now);
    }

    /**
     * As it is beside a version issued after it: what that one follows ends, and what would begin no earlier never holds.
     *
     * @param former number of the version it follows
     */
    IssuedDefinition beside(IssuedDefinition next, int former) {
        if (number == former) {
            return ended(next.validFrom.minusDays(1), null, next.issuedAt);
        }
        return isVoid() || beginsBefore(next) ? this : ended(null, next.issuedAt, next.issuedAt);
    }

    private IssuedDefinition ended(@Nullable LocalDate lastDay, @Nullable Instant voided, Instant now) {
        return new IssuedDefinition(
                number, name, unit, counted, countedOver, document, validFrom, lastDay, issuedAt, voided, now);
    }

    boolean isVoid() {
        return voidedAt != null;
    }

    boolean beginsBefore(IssuedDefinition next) {
        return validFrom.isBefore(next.validFrom);
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
