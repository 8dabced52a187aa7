package org.jiedui.kit.period;

import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The text is no year, half-year, quarter or month of the years 2000 to 2100. */
@Rule(
        kind = Refusal.Kind.BAD_REQUEST,
        title = "填报期格式不正确",
        zh = "“%s”不是有效的填报期；正确的写法如 2022、2022-H2、2022-Q4、2022-12。",
        en = "\"%s\" is not a reporting period; 2022, 2022-H2, 2022-Q4 and 2022-12 are.")
public final class NotAPeriod extends Refusal {
    NotAPeriod(String text) {
        super(abbreviated(text));
    }
}
