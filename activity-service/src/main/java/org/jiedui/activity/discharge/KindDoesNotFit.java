package org.jiedui.activity.discharge;

import org.jiedui.events.vocabulary.Duty;
import org.jiedui.kit.problem.Refusal;

/** No session of the activity is what the duty asks for. */
public final class KindDoesNotFit extends Refusal {
    KindDoesNotFit(Duty duty) {
        super(
                Kind.UNPROCESSABLE,
                "No session of the activity is of the kind and mode that %s asks for.".formatted(duty));
    }
}
