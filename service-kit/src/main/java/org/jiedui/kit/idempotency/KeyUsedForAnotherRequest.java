package org.jiedui.kit.idempotency;

import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The same Idempotency-Key came with another request. */
@Rule(
        kind = Refusal.Kind.UNPROCESSABLE,
        title = "该键已用于其他请求",
        zh = "该 Idempotency-Key 已用于内容不同的请求。",
        en = "This Idempotency-Key was used for a request with other content.")
public final class KeyUsedForAnotherRequest extends Refusal {
    KeyUsedForAnotherRequest() {}
}
