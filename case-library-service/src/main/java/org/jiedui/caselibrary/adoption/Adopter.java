package org.jiedui.caselibrary.adoption;

import org.jiedui.caselibrary.adoption.AdoptionRefusals.NotTheAdopter;
import org.jiedui.events.PublishedParty;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;

/** A region that takes up a case for itself: by its liaison, or by the province if it is one. */
record Adopter(RegionCode region, String name) {

    /** @throws NotTheAdopter if the caller speaks for no region */
    static Adopter of(Caller caller, String name) {
        RegionCode region = caller.region();
        if (region == null || !isSpokenForBy(caller, region)) {
            throw new NotTheAdopter();
        }
        return new Adopter(region, name);
    }

    /** Nobody above a region speaks for it, and nobody below. */
    static boolean isSpokenForBy(Caller caller, RegionCode region) {
        return caller.speaksFor(region) || (caller.is(Roles.PROVINCE) && region.equals(caller.region()));
    }

    PublishedParty published() {
        return new PublishedParty(region.value(), name);
    }
}
