package org.jiedui.pairing.lifecycle;

import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.database.Query;

/**
 * Whose pairings, and what belongs to them, a caller sees: those with a side within the caller's region, and for a partner
 * system those that both sides have opened to it.
 */
public final class PairingScope {

    private static final String REGIONAL = """
            (p.leading_region >= :scopeFrom and p.leading_region < :scopeTo)
            or (p.partner_region >= :scopeFrom and p.partner_region < :scopeTo)""";

    private static final String GRANTED = """
             or p.id in (select g.pairing_id from partner_grant g where g.partner = :partner
              and g.granted_by_leading is not null and g.granted_by_partner is not null)""";

    private PairingScope() {}

    /** @param query over the table {@code pairing}, named {@code p} */
    public static Query of(Caller caller, Query query) {
        RegionRange scope = caller.scope();
        Query regional = query.with("scopeFrom", scope.from()).with("scopeTo", scope.to());
        return caller.is(Roles.PARTNER)
                ? regional.and(REGIONAL + GRANTED).with("partner", caller.subject())
                : regional.and(REGIONAL);
    }
}
