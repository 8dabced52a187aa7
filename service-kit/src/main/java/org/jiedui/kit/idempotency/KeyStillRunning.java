package org.jiedui.kit.idempotency;

import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** A request with the same Idempotency-Key is being carried out right now. */
@Rule(
        kind = Refusal.Kind.CONFLICT,
        title = "首个请求仍在处理",
        zh = "使用该 Idempotency-Key 的首个请求仍在处理；请稍后重试。",
        en = "The first request with this Idempotency-Key is still running; try again shortly.")
public final class KeyStillRunning extends Refusal {
    KeyStillRunning() {}
}
