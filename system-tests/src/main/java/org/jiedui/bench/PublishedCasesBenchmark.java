package org.jiedui.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;

/**
 * A list of 50 published cases among 100,000 over HTTP, beside a statement that reads the same facts for their cards on the same
 * database. One reader, each time the whole answer.
 */
final class PublishedCasesBenchmark {

    private static final int WARM_UP = 2_000;
    private static final int ROUNDS = 200;

    private static final String CASES = """
            create table benchmark_pair as select i, gen_random_uuid() as id from generate_series(1, 400) i;
            insert into pair (pairing_id, cooperation, programme, leading_region, leading_name, partner_region, partner_name)
            select id, id, 'BENCHMARK', (110000 + i)::text, '测试先行' || i, (610000 + i)::text, '测试协作' || i from benchmark_pair;
            create table benchmark_case as
            select gen_random_uuid() as id, p.id as pairing, '测试案例' || n as title, now() - n * interval '10 minutes' as at,
              (array['PRACTICE', 'INSTITUTIONAL', 'LESSON'])[1 + n % 3] as kind,
              (array['RESIDENTIAL_COMMUNITY', 'PUBLIC_PLACE', 'SCHOOL'])[1 + n % 3] as scene,
              jsonb_build_object('background', md5(n::text) || repeat('测试背景', 100), 'measures', repeat('测试举措', 150),
                'results', repeat('测试成效', 150), 'lessons', repeat('测试经验', 100)) as content
            from generate_series(1, 100000) n join benchmark_pair p on p.i = 1 + n % 400;
            insert into typical_case (id, version, pairing_id, cooperation, status, title, content, consented_by_leading,
              consented_by_partner, fixed_number, published_number, published_at, published_year, created_at, updated_at)
            select id, 0, pairing, pairing, 'PUBLISHED', title, content, 1, 1, 1, 1, at, extract(year from at), at, at
            from benchmark_case;
            insert into case_version (case_id, number, title, kind, scene, topics, content, evidence, fixed_at, published_at)
            select id, 1, title, kind, scene, '{MECHANISM}', content, '[]', at, at from benchmark_case;
            drop table benchmark_case;
            drop table benchmark_pair;
            analyze typical_case, case_version, pair, edition_entry""";

    private static final String BARE = """
            select c.id, c.status, v.title, v.kind, v.scene, v.topics, c.owner, v.number, e.edition_id, c.published_year,
              c.published_at, p.*, greatest(v.published_at, c.withdrawn_at, p.updated_at)
            from typical_case c join case_version v on v.case_id = c.id and v.number = c.published_number
            join pair p on p.pairing_id = c.pairing_id left join edition_entry e on e.case_id = c.id
            where c.published_at is not null and c.withdrawn_at is null
            order by c.published_at desc, c.id desc limit 51""";

    private final LocalStack stack;
    private final HttpRequest request;
    private final HttpClient client = HttpClient.newHttpClient();

    PublishedCasesBenchmark(LocalStack stack, String token) {
        this.stack = stack;
        URI service = stack.endpoints().of(Service.CASE_LIBRARY);
        this.request = HttpRequest.newBuilder(service.resolve("/v1/published-cases?limit=50"))
                .header("Authorization", "Bearer " + token)
                .build();
    }

    List<Result> run() throws Exception {
        try (Connection database = DriverManager.getConnection(
                        stack.postgres().jdbcUrl("case_library"), "case_library", "case_library");
                Statement statement = database.createStatement();
                PreparedStatement bare = database.prepareStatement(BARE)) {
            statement.execute(CASES);
            List<Double> http = warm(this::overHttp);
            List<Double> beside = warm(() -> read(bare));
            double sql = Spread.of(beside).median();
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("httpMillis", Spread.of(http));
            details.put("bareMillis", Spread.of(beside));
            return List.of(new Result(
                    "50 of 100,000 cases over HTTP : bare SQL",
                    Spread.of(http.stream().map(millis -> millis / sql).toList()),
                    1.5,
                    false,
                    details));
        }
    }

    private static List<Double> warm(Run run) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            run.once();
        }
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            run.once();
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return millis;
    }

    private void overHttp() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The service answered " + answer.statusCode());
        }
    }

    private static void read(PreparedStatement bare) throws SQLException {
        try (ResultSet rows = bare.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getString(column);
                }
            }
        }
    }

    private interface Run {
        void once() throws Exception;
    }
}
