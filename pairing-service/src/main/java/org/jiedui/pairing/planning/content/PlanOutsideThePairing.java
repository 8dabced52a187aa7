package org.jiedui.pairing.planning.content;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.pairing.agreement.Terms;

/** A plan takes effect while its pairing counts: nobody owes anything before it or after it. */
public final class PlanOutsideThePairing extends Refusal {
    PlanOutsideThePairing(LocalDate effectiveFrom, Terms pairing) {
        super(Kind.UNPROCESSABLE, "The pairing does not count on %s.".formatted(effectiveFrom), bounds(pairing));
    }

    private static Map<String, Object> bounds(Terms pairing) {
        Map<String, Object> bounds = new HashMap<>();
        if (pairing.effectiveFrom() != null) {
            bounds.put("earliest", pairing.effectiveFrom());
        }
        if (pairing.effectiveUntil() != null) {
            bounds.put("latest", pairing.effectiveUntil());
        }
        return bounds;
    }
}
