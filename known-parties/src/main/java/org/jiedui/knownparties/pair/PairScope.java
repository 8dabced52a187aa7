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

    /** The code of a party that was dissolved may be another's by now: only those above it see its pairs by it. */
    private static final String WITHIN = """
            (p.leading_region >= :scopeFrom and p.leading_region < :scopeTo
              and (p.leading_dissolved_on is null or p.leading_region > :scopeFrom))
            or (p.partner_region >= :scopeFrom and p.partner_region < :scopeTo
              and (p.partner_dissolved_on is null or p.partner_region > :scopeFrom))""";

    private static final String WITH_A_SIDE_IN = """
            (p.leading_region >= :regionFrom and p.leading_region < :regionTo)
            or (p.partner_region >= :regionFrom and p.partner_region < :regionTo)""";

    private static final String READ_OR_GRANTED = WITHIN + " or " + PartnerGrants.OPEN;

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
        return bound("scope", regions, query.and(WITHIN));
    }

    /** Restricts it further, if a region is given, to pairings with a side within it. */
    public static Query withinIfGiven(@Nullable RegionCode region, Query query) {
        return region == null ? query : bound("region", region.range(), query.and(WITH_A_SIDE_IN));
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
