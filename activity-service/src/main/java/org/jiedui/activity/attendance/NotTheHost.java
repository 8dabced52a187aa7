package org.jiedui.activity.attendance;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;

/** The side that hosts records who came, once for both. */
public final class NotTheHost extends Refusal {
    NotTheHost(RegionCode host) {
        super(Kind.FORBIDDEN, "Only the liaison of the side that hosts, in %s, records attendance.".formatted(host));
    }
}
