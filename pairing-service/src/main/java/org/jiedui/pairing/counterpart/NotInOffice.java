package org.jiedui.pairing.counterpart;

import java.time.LocalDate;
import org.jiedui.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A counterpart is replaced or dismissed while it stands; one that has begun has served its first day. */
public final class NotInOffice extends Refusal {
    NotInOffice(LocalDate from, @Nullable LocalDate until, LocalDate lastDay) {
        super(
                Kind.CONFLICT,
                "The counterpart is in office from %s%s; it cannot end on %s."
                        .formatted(from, until == null ? "" : " until " + until, lastDay));
    }
}
