package org.jiedui.pairing.planning.succession;

import org.jiedui.kit.problem.Refusal;

/** Only an open amendment can be declined or withdrawn. */
public final class NoAmendmentOpen extends Refusal {
    NoAmendmentOpen() {
        super(Kind.CONFLICT, "The plan has no open amendment.");
    }
}
