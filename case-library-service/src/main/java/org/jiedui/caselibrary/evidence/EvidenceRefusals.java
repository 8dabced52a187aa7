package org.jiedui.caselibrary.evidence;

import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import java.util.UUID;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of evidence, and what is said to whoever breaks one. */
public final class EvidenceRefusals {

    private EvidenceRefusals() {}

    /** An exchange that has no session took place at no time; nothing can grow from it. */
    @Rule(kind = UNPROCESSABLE, title = "交流没有环节", zh = "交流 %s 没有环节。", en = "The exchange %s has no session.")
    public static final class ExchangeWithoutSession extends Refusal {
        ExchangeWithoutSession(UUID activityId) {
            super(activityId);
        }
    }
}
