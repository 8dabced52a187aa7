package org.jiedui.pairing.counterpart.naming;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jiedui.kit.problem.Refusal;

/** A counterpart serves no earlier than there was a pairing, and is named, or given up, at most a year ahead. */
public final class DayOutOfReach extends Refusal {
    DayOutOfReach(LocalDate day, OpenDays open) {
        super(
                Kind.UNPROCESSABLE,
                "%s lies before the pairing, or more than a year ahead.".formatted(day),
                bounds(open));
    }

    private static Map<String, Object> bounds(OpenDays open) {
        Map<String, Object> bounds = new HashMap<>();
        bounds.put("latest", open.latest());
        if (open.earliest() != null) {
            bounds.put("earliest", open.earliest());
        }
        return bounds;
    }
}
