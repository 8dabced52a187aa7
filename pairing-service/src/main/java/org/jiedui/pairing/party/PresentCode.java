package org.jiedui.pairing.party;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Sql;
import org.jspecify.annotations.Nullable;

/** The code that counts where a list is asked for a region: what was there under a former code is found under the present one. */
public final class PresentCode {

    /** Who has the code is meant, or else who had it last; one that was dissolved keeps its last code. */
    private static final String PRESENT = """
            select present.code from party_designation former
            join party_designation present on present.party_id = former.party_id and (present.valid_to is null or present.dissolved)
            where former.code = :region
              and not exists (select from party_designation holder where holder.code = :region and holder.valid_to is null)
            order by former.valid_from desc limit 1""";

    private PresentCode() {}

    /** The code itself, unless only somebody had it who has another. */
    public static RegionCode of(RegionCode given, Sql sql) {
        return sql.query(PRESENT).with("region", given).first(RegionCode.class).orElse(given);
    }

    /** The same for a region that need not be given. */
    public static @Nullable RegionCode ifGiven(@Nullable RegionCode given, Sql sql) {
        return given == null ? null : of(given, sql);
    }
}
