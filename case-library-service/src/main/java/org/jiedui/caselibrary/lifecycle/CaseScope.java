package org.jiedui.caselibrary.lifecycle;

import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Query;

/**
 * Who sees a case while it is worked on: those within whose region a side lies whose case it is. A side's own case is not the other
 * side's to read; what is published, everybody reads as versions.
 */
public final class CaseScope {

    /** For a statement over {@code typical_case c} and its {@code pair p}; the parameters are {@code scopeFrom} and {@code scopeTo}. */
    public static final String IS_WITHIN = """
            (c.owner <> 'PARTNER' and p.leading_region >= :scopeFrom and p.leading_region < :scopeTo
            or c.owner <> 'LEADING' and p.partner_region >= :scopeFrom and p.partner_region < :scopeTo)""";

    private CaseScope() {}

    /** @param query over such a statement */
    public static Query of(Caller caller, Query query) {
        return query.and(IS_WITHIN)
                .with("scopeFrom", caller.scope().from())
                .with("scopeTo", caller.scope().to());
    }
}
