package org.jiedui.pairing.indicator.report;

import java.math.BigDecimal;

/**
 * A value and where it comes from.
 *
 * @param value a decimal written without an exponent
 */
public record Measured(BigDecimal value, String source) {
    public Measured {
        value = value.scale() < 0 ? value.setScale(0) : value;
    }
}
