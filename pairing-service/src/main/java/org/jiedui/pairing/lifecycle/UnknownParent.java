package org.jiedui.pairing.lifecycle;

import java.util.UUID;
import org.jiedui.kit.problem.Refusal;

/** There is no pairing under which the new one could lie. */
public final class UnknownParent extends Refusal {
    UnknownParent(UUID id) {
        super(Kind.UNPROCESSABLE, "There is no pairing %s for this one to lie under.".formatted(id));
    }
}
