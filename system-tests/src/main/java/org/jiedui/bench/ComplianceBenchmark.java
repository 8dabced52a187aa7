package org.jiedui.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;

/**
 * How far 400 pairs have met what they owe in a year, over HTTP, beside the same counts in SQL on the same database; and the same
 * with ten years of obligations beside one. One reader, each time the whole answer.
 */
final class ComplianceBenchmark {

    private static final int LAST_YEAR = 2026;
    private static final int PACE = 10;

    private static final String PAIRS = """
            create table benchmark_pair as select i, gen_random_uuid() as id from generate_series(1, 400) i;
            insert into cooperation (id) select id from benchmark_pair;
            insert into pair (pairing_id, cooperation, programme, leading_region, leading_name, partner_region, partner_name)
            select id, id, 'BENCHMARK', (110000 + i)::text, '测试先行' || i, (610000 + i)::text, '测试协作' || i from benchmark_pair""";

    /** Twenty obligations a pair, 19 of them held by an activity each. */
    private static final String YEAR = """
            create table benchmark_due as
            select gen_random_uuid() as id, gen_random_uuid() as activity, p.id as pairing, d.duty, d.kind, d.start,
              (d.start + d.length - interval '1 day')::date as finish
            from benchmark_pair p, lateral (
              select 'ONLINE_TRAINING' as duty, 'MONTH' as kind, make_date(%1$d, m, 1) as start, interval '1 month' as length
                from generate_series(1, 12) m
              union all select 'TECHNICAL_EXCHANGE', 'QUARTER', make_date(%1$d, 3 * q - 2, 1), interval '3 months'
                from generate_series(1, 4) q
              union all select 'SYMPOSIUM', 'HALF_YEAR', make_date(%1$d, 6 * h - 5, 1), interval '6 months' from generate_series(1, 2) h
              union all select 'MUTUAL_VISIT', 'YEAR', make_date(%1$d, 1, 1), interval '1 year'
              union all select 'CASE_BATCH', 'YEAR', make_date(%1$d, 1, 1), interval '1 year') d;
            insert into obligation (id, version, cooperation, pairing_id, year, duty, period_kind, period_start, period_end,
              ordinal, planned_legs, legs, owed, plan_version, updated_at)
            select id, 0, pairing, pairing, %1$d, duty, kind, start, finish, 1, 1, 1, true, 1, now() from benchmark_due;
            insert into activity (id, version, number, pairing_id, status, sessions, held_in, recorded_after_the_fact, outcome,
              materials, practices, created_at, updated_at, starts_at, ends_at)
            select activity, 0, activity::text, pairing, 'COMPLETED', '[]', %1$d, true, '测试', '[]', '[]', now(), now(),
              start + interval '1 day', start + interval '1 day 2 hours'
            from benchmark_due where duty <> 'CASE_BATCH';
            insert into discharge (obligation_id, leg, activity_id, planned_for, held_on)
            select id, 1, activity, start + 1, start + 1 from benchmark_due where duty <> 'CASE_BATCH';
            drop table benchmark_due""";

    private static final String BARE = """
            select pairing_id, cooperation, programme, leading_region, leading_name, partner_region, partner_name, duty,
              period_kind, count(*), count(*) filter (where state = 'HELD'), count(*) filter (where state = 'HELD_LATE'),
              count(*) filter (where state = 'OVERDUE'), min(period_end) filter (where state = 'DUE')
            from (
              select p.*, o.duty, o.period_kind, o.period_end, case
                when d.held >= o.legs and d.last_held_on > o.period_end then 'HELD_LATE'
                when d.held >= o.legs then 'HELD'
                when exists (select from waiver w where w.obligation_id = o.id and w.status = 'AGREED') then 'WAIVED'
                when o.period_end >= current_date then 'DUE' else 'OVERDUE' end as state
              from pair p join obligation o on o.cooperation = p.cooperation
              cross join lateral (
                select count(h.held_on) as held, max(h.held_on) as last_held_on
                from discharge h left join activity a on a.id = h.activity_id where h.obligation_id = o.id) d
              where o.owed and o.year = 2026) state
            group by 1, 2, 3, 4, 5, 6, 7, 8, 9 order by leading_region, partner_region, cooperation""";

    private final LocalStack stack;
    private final HttpRequest request;
    private final HttpClient client = HttpClient.newHttpClient();

    ComplianceBenchmark(LocalStack stack, String token) {
        this.stack = stack;
        URI service = stack.endpoints().of(Service.ACTIVITY);
        this.request = HttpRequest.newBuilder(service.resolve("/v1/compliance/cooperations?year=" + LAST_YEAR))
                .header("Authorization", "Bearer " + token)
                .build();
    }

    List<Result> run() throws Exception {
        try (Connection database =
                        DriverManager.getConnection(stack.postgres().jdbcUrl("activity"), "activity", "activity");
                Statement statement = database.createStatement()) {
            statement.execute(PAIRS);
            add(statement, LAST_YEAR);
            Spread oneYear = Spread.of(Rounds.millis(PACE, this::overHttp));
            for (int year = LAST_YEAR - 9; year < LAST_YEAR; year++) {
                add(statement, year);
            }
            List<List<Double>> millis = Rounds.besideEachOther(PACE, List.of(this::overHttp, () -> bare(statement)));
            List<Double> http = millis.get(0);
            List<Double> bare = millis.get(1);
            return List.of(
                    new Result(
                            "compliance of 400 pairs over HTTP : bare SQL",
                            ratio(http, Spread.of(bare).median()),
                            1.5,
                            false,
                            details(http, bare)),
                    new Result(
                            "compliance with ten years : with one year",
                            ratio(http, oneYear.median()),
                            1.2,
                            false,
                            Map.of("oneYearMillis", oneYear)));
        }
    }

    private static void add(Statement statement, int year) throws SQLException {
        statement.execute(YEAR.formatted(year));
        statement.execute("analyze obligation, activity, discharge, pair");
    }

    private void overHttp() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The service answered " + answer.statusCode());
        }
    }

    private static void bare(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(BARE)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getString(column);
                }
            }
        }
    }

    private static Spread ratio(List<Double> millis, double beside) {
        return Spread.of(millis.stream().map(each -> each / beside).toList());
    }

    private static Map<String, Object> details(List<Double> http, List<Double> bare) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("httpMillis", Spread.of(http));
        details.put("bareMillis", Spread.of(bare));
        return details;
    }
}
