package org.jiedui.activity.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jiedui.activity.pair.PairingId;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;

/**
 * Replaces what a pair owed by what all known versions of its plan make it owe. What something is planned or held for stays, leg
 * by leg, even if it is no longer owed. Periods before the first known version are left alone.
 */
final class ObligationReplacement {

    private static final String GONE = """
             o.pairing_id = :pairing and o.year = :year and o.period_end >= :from
            and (o.duty, o.period_kind, o.period_start, o.ordinal) not in (
              select duty, kind, start, ordinal from unnest(:duties, :kinds, :starts, :ordinals)
                as owed (duty, kind, start, ordinal))""";

    private static final String REMOVE = "delete from obligation o where" + GONE
            + " and not exists (select 1 from discharge d where d.obligation_id = o.id)";

    /** Comes after the removal: what is left is planned or held. */
    private static final String MARK =
            "update obligation o set owed = false, version = o.version + 1, updated_at = :now where" + GONE
                    + " and o.owed";

    private static final String ADD = """
            insert into obligation as o (id, version, pairing_id, year, duty, period_kind, period_start, period_end,
              ordinal, legs, owed, plan_version, updated_at)
            select id, 0, :pairing, :year, duty, kind, start, finish, ordinal, legs, true, plan_version, :now
            from unnest(:ids, :duties, :kinds, :starts, :ends, :ordinals, :legs, :planVersions)
              as owed (id, duty, kind, start, finish, ordinal, legs, plan_version)
            on conflict (pairing_id, year, duty, period_kind, period_start, ordinal) do update
            set version = o.version + 1, plan_version = excluded.plan_version, updated_at = excluded.updated_at,
              owed = true, legs = greatest(excluded.legs,
                (select coalesce(max(d.leg), 0) from discharge d where d.obligation_id = o.id))
            where o.plan_version <> excluded.plan_version or not o.owed""";

    private final Sql sql;
    private final PairingId pairing;
    private final List<AgreedVersion> versions;
    private final List<Obligation> owed;
    private final Instant now;

    /** @param versions all that are known, in order */
    ObligationReplacement(Sql sql, PairingId pairing, List<AgreedVersion> versions, Instant now) {
        this.sql = sql;
        this.pairing = pairing;
        this.versions = versions;
        this.owed = Obligation.of(versions);
        this.now = now;
    }

    void removeWhatIsGone() {
        LocalDate from = versions.stream()
                .map(AgreedVersion::effectiveFrom)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        query(REMOVE).with("from", from).execute();
        query(MARK).with("from", from).with("now", now).execute();
    }

    void addAndConfirm() {
        query(ADD)
                .with("now", now)
                .with("ids", column("uuid", obligation -> Ids.next()))
                .with("ends", column("date", obligation -> obligation.period().to()))
                .with("legs", column("integer", Obligation::legs))
                .with("planVersions", column("integer", Obligation::planVersion))
                .execute();
    }

    private Query query(String statement) {
        return sql.query(statement)
                .with("pairing", pairing)
                .with("year", versions.getFirst().year())
                .with("duties", column("text", Obligation::duty))
                .with("kinds", column("text", obligation -> obligation.period().kind()))
                .with("starts", column("date", obligation -> obligation.period().from()))
                .with("ordinals", column("integer", Obligation::ordinal));
    }

    private ArrayOf column(String type, Function<Obligation, Object> value) {
        return new ArrayOf(type, owed.stream().map(value).toList());
    }
}
