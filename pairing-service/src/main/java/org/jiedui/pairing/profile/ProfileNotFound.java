package org.jiedui.pairing.profile;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;

/** Nobody has written a profile of that region, or there is no such region. */
public final class ProfileNotFound extends Refusal {
    ProfileNotFound(RegionCode region) {
        super(Kind.NOT_FOUND, "There is no profile of %s.".formatted(region));
    }
}
