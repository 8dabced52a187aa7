package org.jiedui.knownparties.redesignation;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Sql;
import org.jspecify.annotations.Nullable;

/** The code that counts where a list is asked for a region: what was there under a former code is found under the present one. */
public final class PresentCode {

    /** Who is known to have the code is meant, or else who had it last. A side that was dissolved keeps its last code. */
    private static final String PRESENT = "select known.region from " + Redesignations.FORMER_AND_PRESENT + """
             known join party_redesignation r on r.party_id = known.party_id and r.former_region = known.former_region
            where known.former_region = :region
              and not exists (select from pair p where :region in (p.leading_region, p.partner_region))
              and not exists (select from\s"""
            + Redesignations.FORMER_AND_PRESENT + """
             holder where holder.region = :region)
            order by r.valid_from desc limit 1""";

    private PresentCode() {}

    /** The code itself, unless only somebody is known who had it and has another. */
    public static RegionCode of(RegionCode given, Sql sql) {
        return sql.query(PRESENT).with("region", given).first(RegionCode.class).orElse(given);
    }

    /** The same for a region that need not be given. */
    public static @Nullable RegionCode ifGiven(@Nullable RegionCode given, Sql sql) {
        return given == null ? null : of(given, sql);
    }
}
