package org.jiedui.kit.caller;

import org.jiedui.kit.problem.Refusal;

/** The text is neither six digits of GB/T 2260 nor a LOCAL code. */
public final class NotARegionCode extends Refusal {
    NotARegionCode(String value) {
        super(Kind.BAD_REQUEST, "'%s' is no region code; 440400 and LOCAL:XPCC are.".formatted(abbreviated(value)));
    }
}
