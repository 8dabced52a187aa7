package org.jiedui.activity.pair;

import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.database.Query;

/** Whose pairings, and what belongs to them, a caller sees: those with a side within the caller's region. */
public final class PairScope {

    private static final String WITHIN = """
            (p.leading_region >= :scopeFrom and p.leading_region < :scopeTo)
            or (p.partner_region >= :scopeFrom and p.partner_region < :scopeTo)""";

    private PairScope() {}

    /** @param query over the table {@code pair}, named {@code p} */
    public static Query of(Caller caller, Query query) {
        return within(caller.scope(), query);
    }

    /** @param query over the table {@code pair}, named {@code p} */
    public static Query within(RegionRange regions, Query query) {
        return query.and(WITHIN).with("scopeFrom", regions.from()).with("scopeTo", regions.to());
    }
}
