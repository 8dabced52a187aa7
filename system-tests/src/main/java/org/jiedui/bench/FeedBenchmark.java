package org.jiedui.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;

/**
 * A calendar feed of 200 entries over HTTP, beside the same rows in SQL on the same database; and the answer 304 of who has it
 * already beside the whole one. One reader, each time the whole answer.
 */
final class FeedBenchmark {

    private static final int PACE = 100;

    private static final String FEED = """
            create table benchmark_feed as select gen_random_uuid() as id;
            insert into cooperation (id) select id from benchmark_feed;
            insert into pair (pairing_id, cooperation, programme, leading_region, leading_name, partner_region, partner_name)
            select id, id, 'BENCHMARK', '110000', '测试先行', '610000', '测试协作' from benchmark_feed;
            insert into calendar_feed (id, version, pairing_id, owner_role, secret_hash, created_at, updated_at)
            select gen_random_uuid(), 0, id, 'ministry', sha256('benchmark'), now(), now() from benchmark_feed;
            create table benchmark_entry as
            select gen_random_uuid() as id, gen_random_uuid() as obligation, f.id as pairing, i,
              date_trunc('day', now()) + i * interval '1 day' as day from benchmark_feed f, generate_series(1, 200) i;
            insert into obligation (id, version, cooperation, pairing_id, year, duty, period_kind, period_start, period_end,
              ordinal, planned_legs, legs, owed, plan_version, updated_at)
            select obligation, 0, pairing, pairing, 2026, 'SYMPOSIUM', 'YEAR', '2026-01-01', '2026-12-31', i, 1, 1, true, 1, now()
            from benchmark_entry;
            insert into activity (id, version, number, pairing_id, status, sessions, held_in, recorded_after_the_fact,
              materials, practices, created_at, updated_at, starts_at, ends_at)
            select id, 0, id::text, pairing, 'SCHEDULED', jsonb_build_array(jsonb_build_object('kind', 'SYMPOSIUM',
                'startsAt', to_char(day, 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'),
                'endsAt', to_char(day + interval '2 hours', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'),
                'place', '测试地点', 'topics', jsonb_build_array())),
              2026, false, '[]', '[]', now(), now(), day, day + interval '2 hours' from benchmark_entry;
            insert into discharge (obligation_id, leg, activity_id, planned_for) select obligation, 1, id, day from benchmark_entry;
            analyze""";

    /** All that the feed shows: also which times were others not long ago, and what has been taken over. */
    private static final String BARE = """
            select a.id, a.version + p.version + lost.legs, a.number, p.leading_name, p.partner_name, a.status, a.mode, a.host_side,
              a.starts_at, a.ends_at, a.sessions, (select jsonb_agg(former -> 'times' -> 'sessions')
                from jsonb_array_elements(a.former_times) former
                where cast(former ->> 'replacedAt' as timestamptz) > now() - interval '90 days'),
              array(select distinct o.duty from discharge d
                join obligation o on o.id = d.obligation_id where d.activity_id = a.id order by o.duty), a.created_at,
              greatest(a.updated_at, p.updated_at, lost.last_at)
            from activity a join pair p on p.pairing_id = a.pairing_id
            cross join lateral (
              select count(*) as legs, max(taken_at) as last_at from leg_taken_over l where l.activity_id = a.id) lost
            where p.cooperation = (select id from benchmark_feed) and a.ends_at >= now() - interval '1 year'
              and (a.cancelled_at is null or a.cancelled_at > now() - interval '90 days')
            order by a.starts_at, a.id""";

    private final LocalStack stack;
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest whole;

    FeedBenchmark(LocalStack stack) {
        this.stack = stack;
        this.whole = HttpRequest.newBuilder(
                        stack.endpoints().of(Service.ACTIVITY).resolve("/v1/calendars/benchmark.ics"))
                .build();
    }

    List<Result> run() throws Exception {
        try (Connection database =
                        DriverManager.getConnection(stack.postgres().jdbcUrl("activity"), "activity", "activity");
                Statement statement = database.createStatement()) {
            statement.execute(FEED);
            HttpRequest again = HttpRequest.newBuilder(whole, (name, value) -> true)
                    .header(
                            "If-None-Match",
                            read(whole, 200).headers().firstValue("ETag").orElseThrow())
                    .build();
            List<List<Double>> millis = Rounds.besideEachOther(
                    PACE, List.of(() -> read(whole, 200), () -> read(again, 304), () -> bare(statement)));
            List<Double> http = millis.get(0);
            List<Double> unchanged = millis.get(1);
            List<Double> bare = millis.get(2);
            return List.of(
                    new Result(
                            "feed of 200 entries over HTTP : bare SQL",
                            ratio(http, Spread.of(bare).median()),
                            1.5,
                            false,
                            Map.of("httpMillis", Spread.of(http), "bareMillis", Spread.of(bare))),
                    new Result(
                            "feed that has not changed : whole feed",
                            ratio(unchanged, Spread.of(http).median()),
                            1.0,
                            false,
                            Map.of("unchangedMillis", Spread.of(unchanged))));
        }
    }

    private HttpResponse<byte[]> read(HttpRequest request, int status) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != status) {
            throw new IllegalStateException("The service answered " + answer.statusCode());
        }
        return answer;
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
}
