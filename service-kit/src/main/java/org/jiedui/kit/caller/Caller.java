package org.jiedui.kit.caller;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, as the token says; a post in a unit, never a person.
 *
 * @param subject the token's subject, stable for one caller
 * @param roles see {@link Roles}
 * @param region the region the caller belongs to; absent for national roles
 * @param unit the unit's name
 */
public record Caller(
        String subject,
        Set<String> roles,
        @Nullable RegionCode region,
        @Nullable String unit) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** The regions in which this caller may act, or sees to what others do; {@link #readingScope} may be wider. */
    public RegionRange scope() {
        if (is(Roles.MINISTRY)) {
            return RegionRange.EVERYTHING;
        }
        boolean regional = is(Roles.PROVINCE) || is(Roles.LIAISON);
        return regional && region != null ? region.range() : RegionRange.NOTHING;
    }

    /**
     * The regions whose resources exist for this caller; outside of them everything is answered with 404. Analysts read the whole
     * country, but nothing that says who a token speaks for, and no drafts.
     */
    public RegionRange readingScope() {
        return is(Roles.ANALYST) ? RegionRange.EVERYTHING : scope();
    }

    /** The regions whose work lies on this caller's desk: a liaison acts for its own alone, not for those below. */
    public RegionRange deskScope() {
        boolean seesBelow = is(Roles.MINISTRY) || is(Roles.PROVINCE);
        return is(Roles.LIAISON) && !seesBelow && region != null ? region.only() : scope();
    }

    /** Whether the caller speaks for that region itself: its liaison, nobody above, below or beside. */
    public boolean speaksFor(RegionCode side) {
        return is(Roles.LIAISON) && side.equals(region);
    }

    /** Whether the caller is the province in which that region lies, or which it is. */
    public boolean isProvinceAbove(RegionCode below) {
        return is(Roles.PROVINCE) && region != null && region.covers(below);
    }

    /** The role under which a change is remembered when a caller holds several: the one closest to the pairing. */
    public String actingRole() {
        return Stream.of(Roles.LIAISON, Roles.PROVINCE, Roles.MINISTRY)
                .filter(this::is)
                .findFirst()
                .orElse("none");
    }
}
