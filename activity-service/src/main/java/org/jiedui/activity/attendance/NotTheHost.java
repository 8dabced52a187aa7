package org.jiedui.activity.attendance;

import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.problem.Refusal;

/** The side that hosts records who came, once for both. */
public final class NotTheHost extends Refusal {
    NotTheHost(SideOfPairing host) {
        super(Kind.FORBIDDEN, "Only the liaison of the %s side, which hosts, records attendance.".formatted(host));
    }
}
