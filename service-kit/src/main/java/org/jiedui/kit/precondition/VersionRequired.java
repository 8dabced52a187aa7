package org.jiedui.kit.precondition;

import org.jiedui.kit.problem.Refusal;

/** A change came without saying which version it is meant for. */
public final class VersionRequired extends Refusal {
    VersionRequired() {
        super(Kind.PRECONDITION_REQUIRED, "Send If-Match with the ETag you have read.");
    }
}
