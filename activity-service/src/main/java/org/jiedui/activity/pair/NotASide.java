package org.jiedui.activity.pair;

import org.jiedui.kit.problem.Refusal;

/** Only the liaison of a side can act for that side; nobody above it, and not the ministry. */
public final class NotASide extends Refusal {
    NotASide() {
        super(Kind.FORBIDDEN, "Only the liaison of one of the two sides may do this.");
    }
}
