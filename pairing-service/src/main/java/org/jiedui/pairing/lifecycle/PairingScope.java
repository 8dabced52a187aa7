package org.jiedui.pairing.lifecycle;

import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.database.Query;

/**
 * Whose pairings, and what belongs to them, a caller sees: those with a side within the caller's region, and for a partner
 * system those that both sides have opened to it. A draft, which the sides were never asked about, is seen only by the region
 * that drafted it and by national roles.
 */
public final class PairingScope {

    private static final String REGIONAL = """
            (p.leading_region >= :scopeFrom and p.leading_region < :scopeTo)
            or (p.partner_region >= :scopeFrom and p.partner_region < :scopeTo)""";

    private static final String GRANTED = """
             or p.id in (select g.pairing_id from partner_grant g where g.partner = :partner
              and g.granted_by_leading is not null and g.granted_by_partner is not null)""";

    private static final String PROPOSED_OR_OWN_DRAFT = """
            p.answer_by is not null
            or (coalesce(p.drafted_by, '') >= :scopeFrom and coalesce(p.drafted_by, '') < :scopeTo)""";

    private PairingScope() {}

    /** @param query over the table {@code pairing}, named {@code p} */
    public static Query of(Caller caller, Query query) {
        RegionRange scope = caller.scope();
        Query seen =
                query.and(PROPOSED_OR_OWN_DRAFT).with("scopeFrom", scope.from()).with("scopeTo", scope.to());
        return caller.is(Roles.PARTNER)
                ? seen.and(REGIONAL + GRANTED).with("partner", caller.subject())
                : seen.and(REGIONAL);
    }
}
