package org.jiedui.pairing.agreement;

import org.jiedui.kit.problem.Refusal;

/** A proposal is taken back by whoever put it forward; a side that is asked declines it. */
public final class OnlyWhoPutItForwardTakesItBack extends Refusal {
    OnlyWhoPutItForwardTakesItBack() {
        super(
                Kind.FORBIDDEN,
                "The proposal is taken back by the side that put it forward, or by whoever registered it from above while "
                        + "nobody has consented; the side that is asked can reject it.");
    }
}
