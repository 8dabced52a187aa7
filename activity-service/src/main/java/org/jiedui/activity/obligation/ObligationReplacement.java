package org.jiedui.activity.obligation;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jiedui.activity.pair.PairingId;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.time.ChinaTime;

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

    private final Connection connection;
    private final PairingId pairing;
    private final int year;
    private final LocalDate from;
    private final List<Obligation> owed;

    /** @param versions all that are known, in order */
    ObligationReplacement(Connection connection, PairingId pairing, List<AgreedVersion> versions) {
        this.connection = connection;
        this.pairing = pairing;
        this.year = versions.get(0).year();
        this.from = versions.stream()
                .map(AgreedVersion::effectiveFrom)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        this.owed = Obligation.of(versions);
    }

    void removeWhatIsGone(Instant now) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(REMOVE);
                PreparedStatement mark = connection.prepareStatement(MARK)) {
            bindGone(delete, 1);
            delete.executeUpdate();
            mark.setObject(1, ChinaTime.offset(now));
            bindGone(mark, 2);
            mark.executeUpdate();
        }
    }

    private void bindGone(PreparedStatement statement, int first) throws SQLException {
        statement.setObject(first, pairing.value());
        statement.setInt(first + 1, year);
        statement.setObject(first + 2, from);
        statement.setArray(first + 3, column("text", Obligation::duty));
        statement.setArray(
                first + 4, column("text", obligation -> obligation.period().kind()));
        statement.setArray(
                first + 5, column("date", obligation -> obligation.period().from()));
        statement.setArray(first + 6, column("integer", Obligation::ordinal));
    }

    void addAndConfirm(Instant now) throws SQLException {
        List<UUID> ids = owed.stream().map(obligation -> Ids.next()).toList();
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, pairing.value());
            insert.setInt(2, year);
            insert.setObject(3, ChinaTime.offset(now));
            insert.setArray(4, connection.createArrayOf("uuid", ids.toArray()));
            insert.setArray(5, column("text", Obligation::duty));
            insert.setArray(6, column("text", obligation -> obligation.period().kind()));
            insert.setArray(7, column("date", obligation -> obligation.period().from()));
            insert.setArray(8, column("date", obligation -> obligation.period().to()));
            insert.setArray(9, column("integer", Obligation::ordinal));
            insert.setArray(10, column("integer", Obligation::legs));
            insert.setArray(11, column("integer", Obligation::planVersion));
            insert.executeUpdate();
        }
    }

    private Array column(String type, Function<Obligation, Object> value) throws SQLException {
        return connection.createArrayOf(
                type, owed.stream().map(value).map(String::valueOf).toArray());
    }
}
