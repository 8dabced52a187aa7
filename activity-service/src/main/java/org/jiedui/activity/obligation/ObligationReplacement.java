package org.jiedui.activity.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jiedui.activity.pair.PairingId;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.database.Sql;

/**
 * Puts what is owed by all versions known of a plan in the place of what was owed before. What something is planned or
 * held for stays as it is, leg by leg, also when it is no longer owed. Periods before the first version known are none of
 * its business.
 */
final class ObligationReplacement {

    private static final String GONE = """
             o.pairing_id = ? and o.year = ? and o.period_end >= ?
            and (o.duty, o.period_kind, o.period_start, o.ordinal) not in (
              select duty, kind, start, ordinal from unnest(?::text[], ?::text[], ?::date[], ?::integer[])
                as owed (duty, kind, start, ordinal))""";

    private static final String REMOVE = "delete from obligation o where" + GONE
            + " and not exists (select 1 from discharge d where d.obligation_id = o.id)";

    /** Comes after the removal: what is left is planned or held. */
    private static final String MARK =
            "update obligation o set owed = false, version = o.version + 1, updated_at = ? where" + GONE
                    + " and o.owed";

    private static final String ADD = """
            insert into obligation as o (id, version, pairing_id, year, duty, period_kind, period_start, period_end,
              ordinal, legs, owed, plan_version, updated_at)
            select id, 0, ?, ?, duty, kind, start, finish, ordinal, legs, true, plan_version, ?
            from unnest(?::uuid[], ?::text[], ?::text[], ?::date[], ?::date[], ?::integer[], ?::integer[], ?::integer[])
              as owed (id, duty, kind, start, finish, ordinal, legs, plan_version)
            on conflict (pairing_id, year, duty, period_kind, period_start, ordinal) do update
            set version = o.version + 1, plan_version = excluded.plan_version, updated_at = excluded.updated_at,
              owed = true, legs = greatest(excluded.legs,
                (select coalesce(max(d.leg), 0) from discharge d where d.obligation_id = o.id))
            where o.plan_version <> excluded.plan_version or not o.owed""";

    private final Sql sql;
    private final PairingId pairing;
    private final int year;
    private final LocalDate from;
    private final List<Obligation> owed;

    /** @param versions all that are known, in order */
    ObligationReplacement(Sql sql, PairingId pairing, List<AgreedVersion> versions) {
        this.sql = sql;
        this.pairing = pairing;
        this.year = versions.get(0).year();
        this.from = versions.stream()
                .map(AgreedVersion::effectiveFrom)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        this.owed = Obligation.of(versions);
    }

    void removeWhatIsGone(Instant now) {
        List<Object> gone = List.of(
                pairing.value(),
                year,
                from,
                column("text", Obligation::duty),
                column("text", obligation -> obligation.period().kind()),
                column("date", obligation -> obligation.period().from()),
                column("integer", Obligation::ordinal));
        sql.change(REMOVE, gone);
        sql.change(MARK, now, gone);
    }

    void addAndConfirm(Instant now) {
        sql.change(
                ADD,
                pairing.value(),
                year,
                now,
                column("uuid", obligation -> Ids.next()),
                column("text", Obligation::duty),
                column("text", obligation -> obligation.period().kind()),
                column("date", obligation -> obligation.period().from()),
                column("date", obligation -> obligation.period().to()),
                column("integer", Obligation::ordinal),
                column("integer", Obligation::legs),
                column("integer", Obligation::planVersion));
    }

    private ArrayOf column(String type, Function<Obligation, Object> value) {
        return new ArrayOf(type, owed.stream().map(value).toList());
    }
}
