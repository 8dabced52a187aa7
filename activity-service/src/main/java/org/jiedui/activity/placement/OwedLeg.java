package org.jiedui.activity.placement;

import java.util.Comparator;
import org.jiedui.activity.obligation.DutyPeriod;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.events.vocabulary.Duty;

/**
 * One part of an obligation, which one meeting meets.
 *
 * @param ordinal which obligation of its period, from 1
 * @param leg which part of it, from 1
 */
public record OwedLeg(ObligationId obligation, Duty duty, DutyPeriod period, int ordinal, int leg) {

    /** The shortest period that ends first comes first; the order does not depend on ids, which differ by database. */
    public static final Comparator<OwedLeg> ORDER = Comparator.comparing(
                    (OwedLeg leg) -> leg.period().to())
            .thenComparing(leg -> leg.period().from(), Comparator.reverseOrder())
            .thenComparing(OwedLeg::duty)
            .thenComparing(OwedLeg::ordinal)
            .thenComparing(OwedLeg::leg)
            .thenComparing(leg -> leg.obligation().value());
}
