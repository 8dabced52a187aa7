package org.jiedui.caselibrary.lifecycle;

import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.database.Query;
import org.jiedui.knownparties.pair.PartnerGrants;

/**
 * Who sees a case while it is worked on: those within whose region a side lies whose case it is. A side's own case is not the other
 * side's to read; what is published, everybody reads as versions. Analysts, and partner systems of the pairs that are open to
 * them, read cases that are finished, as they were approved or published last, and nothing of how they came about.
 */
public final class CaseScope {

    /**
     * The code of a party that was dissolved may be another's by now: only those above it see its cases by it.
     *
     * <p>For a statement over {@code typical_case c} and its {@code pair p}; the parameters are {@code scopeFrom} and {@code scopeTo}.
     */
    public static final String IS_WITHIN = """
            (c.owner <> 'PARTNER' and p.leading_region >= :scopeFrom and p.leading_region < :scopeTo
                and (p.leading_dissolved_on is null or p.leading_region > :scopeFrom)
              or c.owner <> 'LEADING' and p.partner_region >= :scopeFrom and p.partner_region < :scopeTo
                and (p.partner_dissolved_on is null or p.partner_region > :scopeFrom))""";

    /** For the same, that it is finished and the caller of {@link #bound} reads it so. */
    public static final String IS_READ_FINISHED = """
            (c.status in ('APPROVED', 'PUBLISHED', 'WITHDRAWN') and (:readsAll or %s))""".formatted(PartnerGrants.OPEN);

    /** The version that is finished. */
    public static final String FINISHED = "coalesce(c.published_number, c.submitted_number)";

    private CaseScope() {}

    /** @param query over such a statement */
    public static Query of(Caller caller, Query query) {
        return bound(caller, query.and(IS_WITHIN));
    }

    /** Names the caller in a statement that asks for any of these. */
    public static Query bound(Caller caller, Query query) {
        return PartnerGrants.bound(caller, query)
                .with("scopeFrom", caller.scope().from())
                .with("scopeTo", caller.scope().to())
                .with("readsAll", caller.is(Roles.ANALYST));
    }

    static boolean readsFinished(Caller caller) {
        return caller.is(Roles.ANALYST) || caller.is(Roles.PARTNER);
    }
}
