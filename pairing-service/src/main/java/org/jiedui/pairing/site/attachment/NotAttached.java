package org.jiedui.pairing.site.attachment;

import org.jiedui.kit.problem.Refusal;

/** Nothing of the kind is attached to the site. */
public final class NotAttached extends Refusal {
    NotAttached() {
        super(Kind.NOT_FOUND, "It is not attached to the site.");
    }
}
