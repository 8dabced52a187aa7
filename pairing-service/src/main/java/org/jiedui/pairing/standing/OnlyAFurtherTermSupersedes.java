package org.jiedui.pairing.standing;

import org.jiedui.kit.problem.Refusal;

/** A pairing is superseded by the further term that both sides have consented to, and by nobody's word. */
public final class OnlyAFurtherTermSupersedes extends Refusal {
    OnlyAFurtherTermSupersedes() {
        super(Kind.UNPROCESSABLE, "SUPERSEDED is what a renewal makes of the former term; renew the pairing instead.");
    }
}
