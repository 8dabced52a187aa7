package org.jiedui.pairing.party.web;

import java.util.List;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.party.PartyView;
import org.jspecify.annotations.Nullable;

/**
 * Who a token speaks for: a post in a unit, never a person.
 *
 * @param roles the roles by which the permissions go, in the order of the alphabet
 * @param region the region the post belongs to; absent for national roles
 * @param unit the unit's name, as the token says
 * @param deployment name of this deployment: {@code production}, or what a page should show so that nobody takes it for
 *     that
 */
public record Me(
        List<String> roles,
        @Nullable Region region,
        @Nullable String unit,
        String deployment) {

    /** @param party which has the code of the caller's region today, if one has */
    static Me of(Caller caller, @Nullable PartyView party, String deployment) {
        RegionCode code = caller.region();
        return new Me(
                caller.roles().stream().sorted().toList(),
                code == null ? null : Region.of(code, party),
                caller.unit(),
                deployment);
    }

    /**
     * A region with the names it has today.
     *
     * @param code code of the region, as the token says
     * @param name official Chinese name; absent if no party has this code today
     */
    public record Region(
            RegionCode code,
            @Nullable String name,
            @Nullable String englishName) {

        private static Region of(RegionCode code, @Nullable PartyView party) {
            return party == null ? new Region(code, null, null) : new Region(code, party.name(), party.englishName());
        }
    }
}
