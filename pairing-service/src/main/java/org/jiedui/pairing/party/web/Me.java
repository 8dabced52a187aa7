package org.jiedui.pairing.party.web;

import java.util.List;
import java.util.Optional;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.party.PartyView;
import org.jspecify.annotations.Nullable;

/**
 * Who a token speaks for: a post in a unit, never a person.
 *
 * @param roles by which the permissions go, in the order of the alphabet
 * @param region which the post belongs to; absent for national roles
 * @param unit the unit's name, as the token says
 * @param deployment of this service: {@code production}, or what a page should show so that nobody takes it for that
 */
public record Me(
        List<String> roles,
        @Nullable Region region,
        @Nullable String unit,
        String deployment) {

    static Me of(Caller caller, Optional<PartyView> party, String deployment) {
        RegionCode code = caller.region();
        Region region = code == null
                ? null
                : new Region(
                        code,
                        party.map(PartyView::name).orElse(null),
                        party.map(PartyView::englishName).orElse(null));
        return new Me(caller.roles().stream().sorted().toList(), region, caller.unit(), deployment);
    }

    /**
     * A region with the names it has today.
     *
     * @param code as the token says
     * @param name absent if no party has this code today
     */
    public record Region(
            RegionCode code,
            @Nullable String name,
            @Nullable String englishName) {}
}
