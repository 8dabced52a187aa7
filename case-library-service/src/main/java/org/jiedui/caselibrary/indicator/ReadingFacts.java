package org.jiedui.caselibrary.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jiedui.kit.period.ReportingPeriod;
import org.jiedui.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * What events have told about a reading so far.
 *
 * @param isDefined whether any version of the indicator is known
 * @param name by the version that the reading names, as the next three; absent if it is not known
 * @param isVoid whether that version was replaced before it began
 * @param validUntil its last day; absent while no further version follows
 * @param reported the value that pairing-service has for the region and period under that version
 */
record ReadingFacts(
        boolean isDefined,
        @Nullable String name,
        @Nullable IndicatorUnit unit,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        boolean isVoid,
        @Nullable BigDecimal reported) {

    private static final Text OPEN = new Text("%s 起有效", "valid from %s");
    private static final Text CLOSED = new Text("%s 至 %s 有效", "valid from %s to %s");

    /** Whether the version that the reading names is known. */
    boolean isKnown() {
        return validFrom != null;
    }

    /** Whether the version measures the period: it holds in the whole of it, or the region has reported by it. */
    boolean measures(ReportingPeriod period) {
        boolean hasBegun = validFrom != null && !validFrom.isAfter(period.from());
        boolean goesOn = validUntil == null || !validUntil.isBefore(period.to());
        return reported != null || (!isVoid && hasBegun && goesOn);
    }

    /** When the version, which is known, holds; for a sentence: {@code valid from 2023-07-01}. */
    Text validity() {
        LocalDate from = Objects.requireNonNull(validFrom);
        return validUntil == null ? OPEN.with(from) : CLOSED.with(from, validUntil);
    }
}
