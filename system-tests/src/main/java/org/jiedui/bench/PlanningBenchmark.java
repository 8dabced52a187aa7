package org.jiedui.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;

/**
 * The whole of a year proposed for 400 pairs over HTTP, one after the other: obligations, calendars and meetings read from the
 * database, 20 dates searched for, the draft stored; beside the bare reads for 400 pairs on the same database, without a search.
 */
final class PlanningBenchmark {

    private static final int PAIRS = 400;
    private static final int ROUNDS = 5;
    private static final int YEAR = 2027;
    private static final double TARGET_SECONDS = 20;

    private static final String SEED = """
            create table planning_pair as select i, gen_random_uuid() as id from generate_series(1, %1$d) i;
            insert into cooperation (id) select id from planning_pair;
            insert into pair (pairing_id, cooperation, programme, leading_region, leading_name, partner_region, partner_name)
            select id, id, 'PLANNING', '440400', '测试先行', (610000 + i)::text, '测试协作' || i from planning_pair;
            insert into agreed_plan_version (pairing_id, year, plan_version, effective_from, cadence, blocked_weeks)
            select id, %2$d, 1, make_date(%2$d, 1, 1), '[]', '[{"side": "PARTNER", "week": "%2$d-W24"}]' from planning_pair;
            insert into obligation (id, version, cooperation, pairing_id, year, duty, period_kind, period_start, period_end,
              ordinal, planned_legs, legs, owed, plan_version, updated_at)
            select gen_random_uuid(), 0, p.id, p.id, %2$d, d.duty, d.kind, d.start, (d.start + d.length - interval '1 day')::date,
              1, d.legs, d.legs, true, 1, now()
            from planning_pair p, lateral (
              select 'ONLINE_TRAINING' as duty, 'MONTH' as kind, make_date(%2$d, m, 1) as start, interval '1 month' as length,
                1 as legs from generate_series(1, 12) m
              union all select 'TECHNICAL_EXCHANGE', 'QUARTER', make_date(%2$d, 3 * q - 2, 1), interval '3 months', 1
                from generate_series(1, 4) q
              union all select 'SYMPOSIUM', 'HALF_YEAR', make_date(%2$d, 6 * h - 5, 1), interval '6 months', 1
                from generate_series(1, 2) h
              union all select 'MUTUAL_VISIT', 'YEAR', make_date(%2$d, 1, 1), interval '1 year', 2) d;
            analyze pair, obligation, agreed_plan_version""";

    /** What a year depends on; each has one parameter, the pair. */
    private static final List<String> BARE = List.of(
            """
            select o.id, o.duty, o.period_kind, o.period_start, o.ordinal, part.number, o.not_owed_because, d.activity_id, d.status,
              d.planned_for, exists (select from waiver w where w.obligation_id = o.id and w.status = 'AGREED')
            from obligation o cross join lateral generate_series(1, o.legs) as part (number)
            left join lateral (
              select h.activity_id, h.planned_for, a.status from discharge h join activity a on a.id = h.activity_id
              where h.obligation_id = o.id and h.leg = part.number limit 1) d on true
            where o.cooperation = ? and o.year = 2027 order by o.id, part.number""",
            """
            select a.id, a.starts_at, a.ends_at from activity a join pair p on p.pairing_id = a.pairing_id
            where p.cooperation = ? and a.status <> 'CANCELLED'""",
            "select effective_from, effective_until, ended_on from pair where pairing_id = ?",
            "select suspended_since, resumed_at from pair_suspension where pairing_id = ?",
            "select blocked_weeks from agreed_plan_version where pairing_id = ?",
            """
            select n.year, n.days, r.date, r.month_day, r.kind, c.first_day, c.last_day from pair p
            left join holiday_notice n on n.year in (2026, 2027, 2028)
            left join regional_day r on r.region in (p.leading_region, left(p.leading_region, 2) || '0000') and r.removed_at is null
            left join closure c on c.region = p.leading_region and c.removed_at is null where p.pairing_id = ?""",
            """
            select n.year, n.days, r.date, r.month_day, r.kind, c.first_day, c.last_day from pair p
            left join holiday_notice n on n.year in (2026, 2027, 2028)
            left join regional_day r on r.region in (p.partner_region, left(p.partner_region, 2) || '0000') and r.removed_at is null
            left join closure c on c.region = p.partner_region and c.removed_at is null where p.pairing_id = ?""");

    private final LocalStack stack;
    private final String token;

    /** @param token of the liaison of the leading side */
    PlanningBenchmark(LocalStack stack, String token) {
        this.stack = stack;
        this.token = token;
    }

    Result run() throws Exception {
        try (Connection database =
                DriverManager.getConnection(stack.postgres().jdbcUrl("activity"), "activity", "activity")) {
            List<UUID> pairs = seed(database);
            drafted(pairs.subList(0, PAIRS));
            bare(database, pairs.subList(0, PAIRS));
            List<Double> drafted = new ArrayList<>();
            List<Double> bare = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            for (int round = 1; round <= ROUNDS; round++) {
                List<UUID> those = pairs.subList(round * PAIRS, (round + 1) * PAIRS);
                drafted.add(drafted(those));
                bare.add(bare(database, those));
                ratios.add(drafted.getLast() / bare.getLast());
            }
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("bareReadsSeconds", Spread.of(bare));
            details.put("drafted : bare reads", Spread.of(ratios));
            return new Result(
                    "seconds to plan the year of 400 pairs", Spread.of(drafted), TARGET_SECONDS, false, details);
        }
    }

    /** The pairs of all rounds and of the one that warms up. */
    private static List<UUID> seed(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(SEED.formatted((ROUNDS + 1) * PAIRS, YEAR));
            List<UUID> pairs = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("select id from planning_pair order by i")) {
                while (rows.next()) {
                    pairs.add(rows.getObject(1, UUID.class));
                }
            }
            return pairs;
        }
    }

    private double drafted(List<UUID> pairs) throws Exception {
        HttpConnection connection = new HttpConnection(stack.endpoints().of(Service.ACTIVITY), token);
        long start = System.nanoTime();
        for (UUID pair : pairs) {
            int status = connection.post("/v1/timetables", "{\"pairing\": \"%s\", \"year\": %d}".formatted(pair, YEAR));
            if (status != 201) {
                throw new IllegalStateException("The service answered " + status);
            }
        }
        double seconds = secondsSince(start);
        connection.close();
        return seconds;
    }

    private static double bare(Connection database, List<UUID> pairs) throws SQLException {
        List<PreparedStatement> reads = new ArrayList<>();
        for (String read : BARE) {
            reads.add(database.prepareStatement(read));
        }
        long start = System.nanoTime();
        for (UUID pair : pairs) {
            for (PreparedStatement read : reads) {
                read.setObject(1, pair);
                readAll(read);
            }
        }
        double seconds = secondsSince(start);
        for (PreparedStatement read : reads) {
            read.close();
        }
        return seconds;
    }

    private static void readAll(PreparedStatement read) throws SQLException {
        try (ResultSet rows = read.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getString(column);
                }
            }
        }
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
