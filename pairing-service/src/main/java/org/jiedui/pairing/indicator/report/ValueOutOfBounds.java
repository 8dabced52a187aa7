package org.jiedui.pairing.indicator.report;

import java.math.BigDecimal;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jiedui.kit.problem.Refusal;

/** No value is negative, and a share lies between 0 and 100 percent. */
public final class ValueOutOfBounds extends Refusal {
    ValueOutOfBounds(IndicatorUnit unit, BigDecimal value) {
        super(
                Kind.UNPROCESSABLE,
                "%s is no value in %s: at least 0%s."
                        .formatted(value.toPlainString(), unit, unit == IndicatorUnit.PERCENT ? ", at most 100" : ""));
    }
}
