package org.jiedui.pairing.indicator.report;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jiedui.pairing.indicator.report.ReportingRefusals.ValueOutOfBounds;

/**
 * A value and where it comes from.
 *
 * @param value a decimal written without an exponent
 */
@Embeddable
public record Measured(BigDecimal value, String source) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    public Measured {
        value = value.scale() < 0 ? value.setScale(0) : value;
    }

    /** @throws ValueOutOfBounds if the unit does not allow the value */
    Measured within(IndicatorUnit unit) {
        boolean aboveAll = unit == IndicatorUnit.PERCENT && value.compareTo(ALL) > 0;
        if (value.signum() < 0 || aboveAll) {
            throw new ValueOutOfBounds(unit, value);
        }
        return this;
    }
}
