package org.jiedui.pairing.site;

import org.jiedui.kit.problem.Refusal;

/** There is no such site in the caller's scope. */
public final class SiteNotFound extends Refusal {
    SiteNotFound(SiteId id) {
        super(Kind.NOT_FOUND, "There is no demonstration site %s.".formatted(id));
    }
}
