package org.jiedui.kit.idempotency;

import org.jiedui.kit.problem.Refusal;

/** The same Idempotency-Key came with another request. */
public final class KeyUsedForAnotherRequest extends Refusal {
    KeyUsedForAnotherRequest() {
        super(Kind.UNPROCESSABLE, "This Idempotency-Key was used for a request with other content.");
    }
}
