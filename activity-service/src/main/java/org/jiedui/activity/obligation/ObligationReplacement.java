package org.jiedui.activity.obligation;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jiedui.events.PlanEvent.Plan;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.time.ChinaTime;

/**
 * Puts what a plan has in the place of what a former version of it had. What something is planned or held for stays as it
 * is, leg by leg, also when the plan no longer has it.
 */
final class ObligationReplacement {

    private static final String REMOVE = """
            delete from obligation o where o.pairing_id = ? and o.year = ?
            and not exists (select 1 from discharge d where d.obligation_id = o.id)
            and (o.duty, o.period_kind, o.period_start, o.ordinal) not in (
              select duty, kind, start, ordinal from unnest(?::text[], ?::text[], ?::date[], ?::integer[])
                as owed (duty, kind, start, ordinal))""";

    private static final String ADD = """
            insert into obligation as o (id, version, pairing_id, year, duty, period_kind, period_start, period_end,
              ordinal, legs, plan_version, updated_at)
            select id, 0, ?, ?, duty, kind, start, finish, ordinal, legs, ?, ?
            from unnest(?::uuid[], ?::text[], ?::text[], ?::date[], ?::date[], ?::integer[], ?::integer[])
              as owed (id, duty, kind, start, finish, ordinal, legs)
            on conflict (pairing_id, year, duty, period_start, ordinal) do update
            set version = o.version + 1, plan_version = excluded.plan_version, updated_at = excluded.updated_at,
              legs = greatest(excluded.legs,
                (select coalesce(max(d.leg), 0) from discharge d where d.obligation_id = o.id))
            where o.period_kind = excluded.period_kind""";

    private final Connection connection;
    private final Plan plan;
    private final List<Obligation> owed;

    ObligationReplacement(Connection connection, Plan plan, List<Obligation> owed) {
        this.connection = connection;
        this.plan = plan;
        this.owed = owed;
    }

    void removeWhatIsGone() throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(REMOVE)) {
            delete.setObject(1, plan.pairing().pairingId());
            delete.setInt(2, plan.year());
            delete.setArray(3, column("text", Obligation::duty));
            delete.setArray(4, column("text", obligation -> obligation.period().kind()));
            delete.setArray(5, column("date", obligation -> obligation.period().from()));
            delete.setArray(6, column("integer", Obligation::ordinal));
            delete.executeUpdate();
        }
    }

    void addAndConfirm(Instant now) throws SQLException {
        List<UUID> ids = owed.stream().map(obligation -> Ids.next()).toList();
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, plan.pairing().pairingId());
            insert.setInt(2, plan.year());
            insert.setInt(3, plan.planVersion());
            insert.setObject(4, ChinaTime.offset(now));
            insert.setArray(5, connection.createArrayOf("uuid", ids.toArray()));
            insert.setArray(6, column("text", Obligation::duty));
            insert.setArray(7, column("text", obligation -> obligation.period().kind()));
            insert.setArray(8, column("date", obligation -> obligation.period().from()));
            insert.setArray(9, column("date", obligation -> obligation.period().to()));
            insert.setArray(10, column("integer", Obligation::ordinal));
            insert.setArray(11, column("integer", Obligation::legs));
            insert.executeUpdate();
        }
    }

    private Array column(String type, Function<Obligation, Object> value) throws SQLException {
        return connection.createArrayOf(
                type, owed.stream().map(value).map(String::valueOf).toArray());
    }
}
