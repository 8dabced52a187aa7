package org.jiedui.kit.caller;

import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The text is neither six digits of GB/T 2260 nor a LOCAL code. */
@Rule(
        kind = Refusal.Kind.BAD_REQUEST,
        title = "不是地区代码",
        zh = "“%s”不是地区代码；正确的如 440400、LOCAL:XPCC。",
        en = "\"%s\" is not a region code; 440400 and LOCAL:XPCC are.")
public final class NotARegionCode extends Refusal {
    NotARegionCode(String value) {
        super(abbreviated(value));
    }
}
