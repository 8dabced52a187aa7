package org.jiedui.pairing.site.attachment;

import org.jiedui.kit.problem.Refusal;

/** The same thing is attached to a site once. */
public final class AlreadyAttached extends Refusal {
    AlreadyAttached() {
        super(Kind.CONFLICT, "It is attached to the site already.");
    }
}
