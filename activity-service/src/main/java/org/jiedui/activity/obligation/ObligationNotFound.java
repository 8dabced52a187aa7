package org.jiedui.activity.obligation;

import org.jiedui.kit.problem.Refusal;

/** There is no such obligation in the caller's scope. */
public final class ObligationNotFound extends Refusal {
    ObligationNotFound(ObligationId id) {
        super(Kind.NOT_FOUND, "There is no obligation %s.".formatted(id));
    }
}
