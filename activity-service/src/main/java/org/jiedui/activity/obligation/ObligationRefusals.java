package org.jiedui.activity.obligation;

import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;

import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of obligations, and what is said to whoever breaks one. */
public final class ObligationRefusals {

    private ObligationRefusals() {}

    /** There is no such obligation in the caller's scope. */
    @Rule(kind = NOT_FOUND, title = "没有该任务", zh = "没有任务 %s。", en = "There is no obligation %s.")
    public static final class ObligationNotFound extends Refusal {
        ObligationNotFound(ObligationId id) {
            super(id);
        }
    }
}
