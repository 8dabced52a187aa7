package org.jiedui.knownparties.pair;

import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.database.Query;
import org.jspecify.annotations.Nullable;

/**
 * Whose pairings, and what belongs to them, a caller sees: those with a side within the regions it reads, and for a partner
 * system those whose cooperation both sides have opened to it.
 */
public final class PairScope {

    private static final String WITHIN = """
            (p.leading_region >= :%1$sFrom and p.leading_region < :%1$sTo)
            or (p.partner_region >= :%1$sFrom and p.partner_region < :%1$sTo)""";

    private static final String READ_OR_GRANTED = WITHIN.formatted("scope") + " or " + PartnerGrants.OPEN;

    private static final String OF_COOPERATION = "%s = (select cooperation from pair where pairing_id = :pairing)";

    private PairScope() {}

    /**
     * For reading, and for changing what only a side may change, so that who is none is told so.
     *
     * @param query over the table {@code pair}, named {@code p}
     */
    public static Query of(Caller caller, Query query) {
        RegionRange read = caller.readingScope();
        return caller.is(Roles.PARTNER)
                ? PartnerGrants.bound(caller, bound("scope", read, query.and(READ_OR_GRANTED)))
                : within(read, query);
    }

    /** @param query over the table {@code pair}, named {@code p} */
    public static Query within(RegionRange regions, Query query) {
        return within("scope", regions, query);
    }

    /** Restricts it further, if a region is given, to pairings with a side within it. */
    public static Query withinIfGiven(@Nullable RegionCode region, Query query) {
        return region == null ? query : within("region", region.range(), query);
    }

    private static Query within(String name, RegionRange regions, Query query) {
        return bound(name, regions, query.and(WITHIN.formatted(name)));
    }

    private static Query bound(String name, RegionRange regions, Query query) {
        return query.with(name + "From", regions.from()).with(name + "To", regions.to());
    }

    /**
     * The criterion that something belongs to any term of the cooperation of the parameter {@code pairing}.
     *
     * @param column of the cooperation, such as {@code o.cooperation}
     */
    public static String ofCooperation(String column) {
        return OF_COOPERATION.formatted(column);
    }
}
