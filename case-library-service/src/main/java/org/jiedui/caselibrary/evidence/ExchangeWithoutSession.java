package org.jiedui.caselibrary.evidence;

import java.util.UUID;
import org.jiedui.kit.problem.Refusal;

/** An exchange that has no session took place at no time; nothing can grow from it. */
public final class ExchangeWithoutSession extends Refusal {
    ExchangeWithoutSession(UUID activityId) {
        super(Kind.UNPROCESSABLE, "The exchange %s has no session.".formatted(activityId));
    }
}
