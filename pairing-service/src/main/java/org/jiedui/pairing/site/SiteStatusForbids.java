package org.jiedui.pairing.site;

import java.util.Map;
import org.jiedui.kit.problem.Refusal;

/** A site of this status cannot do that. */
public final class SiteStatusForbids extends Refusal {
    SiteStatusForbids(SiteStatus status, String what) {
        super(Kind.CONFLICT, "A site that is %s cannot %s.".formatted(status, what), Map.of("siteStatus", status));
    }
}
