package org.jiedui.pairing.lifecycle;

import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.database.Query;
import org.jspecify.annotations.Nullable;

/**
 * Whose pairings, and what belongs to them, a caller sees: those with a side within the regions it reads, and for a partner
 * system those that both sides have opened to it, in all their terms. A draft, which the sides were never asked about, is seen
 * only by the region that drafted it and by the ministry.
 */
public final class PairingScope {

    /** The code of a party that was dissolved may be another's by now: only those above it see its pairings by it. */
    private static final String REGIONAL = """
            (p.leading_region >= :scopeFrom and p.leading_region < :scopeTo
              and (p.leading_dissolved_on is null or p.leading_region > :scopeFrom))
            or (p.partner_region >= :scopeFrom and p.partner_region < :scopeTo
              and (p.partner_dissolved_on is null or p.partner_region > :scopeFrom))""";

    private static final String GRANTED = """
             or p.cooperation in (select granted.cooperation from partner_grant g join pairing granted on granted.id = g.pairing_id
              where g.partner = :partner and g.granted_by_leading is not null and g.granted_by_partner is not null)""";

    private static final String PROPOSED_OR_OWN_DRAFT = """
            p.answer_by is not null
            or (coalesce(p.drafted_by, '') >= :draftsFrom and coalesce(p.drafted_by, '') < :draftsTo)""";

    private static final String WITH_A_SIDE_IN = """
            (p.leading_region >= :regionFrom and p.leading_region < :regionTo)
            or (p.partner_region >= :regionFrom and p.partner_region < :regionTo)""";

    private PairingScope() {}

    /** @param query over the table {@code pairing}, named {@code p} */
    public static Query of(Caller caller, Query query) {
        RegionRange scope = caller.readingScope();
        Query seen = query.and(PROPOSED_OR_OWN_DRAFT)
                .with("draftsFrom", caller.scope().from())
                .with("draftsTo", caller.scope().to())
                .with("scopeFrom", scope.from())
                .with("scopeTo", scope.to());
        return caller.is(Roles.PARTNER)
                ? seen.and(REGIONAL + GRANTED).with("partner", caller.subject())
                : seen.and(REGIONAL);
    }

    /** Restricts it further, if a region is given, to pairings with a side within it. */
    public static Query withinIfGiven(@Nullable RegionCode region, Query query) {
        return region == null
                ? query
                : query.and(WITH_A_SIDE_IN)
                        .with("regionFrom", region.range().from())
                        .with("regionTo", region.range().to());
    }
}
