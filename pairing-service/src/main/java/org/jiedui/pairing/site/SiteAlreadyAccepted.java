package org.jiedui.pairing.site;

import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.problem.Refusal;

/** The side has accepted this version of the site before. */
public final class SiteAlreadyAccepted extends Refusal {
    SiteAlreadyAccepted(SideOfPairing side, int siteVersion) {
        super(Kind.CONFLICT, "The %s side has already accepted version %d of the site.".formatted(side, siteVersion));
    }
}
