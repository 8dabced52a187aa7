package org.jiedui.bench;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;

/**
 * What is read of published cases over HTTP, by one reader, each time the whole answer: a list of 50 among 100,000, beside a
 * bare resource that answers the same, and beside the bare statement; and what a province gave and took, with 1,000 adoptions,
 * when there are 1,000 cases and when there are 100,000.
 */
final class PublishedCasesBenchmark {

    private static final int PACE = 250;
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;

    private static final String BARE_LIST = """
            select c.id, c.status, v.title, v.kind, v.scene, v.topics, c.owner, v.number, e.edition_id, c.published_year,
              c.published_at, p.*, greatest(v.published_at, c.withdrawn_at, p.updated_at)
            from typical_case c join case_version v on v.case_id = c.id and v.number = c.published_number
            join pair p on p.pairing_id = c.pairing_id left join edition_entry e on e.case_id = c.id
            where c.published_at is not null and c.withdrawn_at is null
            order by c.published_at desc, c.id desc limit 51""";

    /** The adoptions by stage, and the first of them with their titles. */
    private static final String BARE_OVERVIEW = """
            with given as (
              select a.* from pair p join adoption a on a.pairing_id = p.pairing_id join typical_case c on c.id = a.case_id
              where p.leading_region >= '110000' and p.leading_region < '120000' and c.owner <> 'PARTNER')
            select g.stage, count(*), null, null, null, null from given g group by g.stage
            union all
            (select g.stage, 1, g.id::text, g.region, g.region_name, v.title
            from given g join case_version v on v.case_id = g.case_id and v.number = g.case_version
            order by g.region, g.id limit 200)""";

    private final LocalStack stack;
    private final Get list;
    private final Get overview;
    private final Get bareList;

    PublishedCasesBenchmark(LocalStack stack, String token, BareService bare) {
        this.stack = stack;
        URI service = stack.endpoints().of(Service.CASE_LIBRARY);
        this.list = new Get(service.resolve("/v1/published-cases?limit=50"), token);
        this.bareList = new Get(bare.at("/published-cases?limit=50"), token);
        this.overview = new Get(service.resolve("/v1/adoption-overviews/regions/" + CaseStock.PROVINCE), token);
    }

    List<Result> run() throws Exception {
        try (Connection database = DriverManager.getConnection(
                        stack.postgres().jdbcUrl("case_library"), "case_library", "case_library");
                Statement statement = database.createStatement()) {
            CaseStock stock = new CaseStock(statement);
            stock.addPairs();
            stock.publish(1, FEW);
            stock.adoptAll();
            Measured few = measured(database, BARE_OVERVIEW, overview);
            stock.publish(FEW + 1, MANY);
            Measured many = measured(database, BARE_OVERVIEW, overview);
            return List.of(flat(few, many), beside(database));
        }
    }

    private static Measured measured(Connection database, String sql, Get http) throws Exception {
        try (BareStatement bare = new BareStatement(database, sql)) {
            List<List<Double>> millis = Rounds.besideEachOther(PACE, List.of(http::once, bare::read));
            return new Measured(millis.get(0), millis.get(1));
        }
    }

    private static Result flat(Measured few, Measured many) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("httpMillisOf1000", Spread.of(few.http()));
        details.put("httpMillisOf100000", Spread.of(many.http()));
        details.put("bareMillisOf1000", Spread.of(few.bare()));
        details.put("bareMillisOf100000", Spread.of(many.bare()));
        return ratio("overview of a region with 100,000 cases : 1,000", many.http(), few.http(), details);
    }

    /** What lies above the statement is what HTTP, the token and JSON cost anybody, and what they cost us. */
    private Result beside(Connection database) throws Exception {
        try (BareStatement statement = new BareStatement(database, BARE_LIST)) {
            List<List<Double>> millis =
                    Rounds.besideEachOther(PACE, List.of(list::once, bareList::once, statement::read));
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("httpMillis", Spread.of(millis.get(0)));
            details.put("bareResourceMillis", Spread.of(millis.get(1)));
            details.put("bareStatementMillis", Spread.of(millis.get(2)));
            return ratio("50 of 100,000 cases over HTTP : bare resource", millis.get(0), millis.get(1), details);
        }
    }

    private static Result ratio(String name, List<Double> millis, List<Double> others, Map<String, Object> details) {
        double median = Spread.of(others).median();
        Spread ratios = Spread.of(millis.stream().map(one -> one / median).toList());
        return new Result(name, ratios, 1.5, false, details);
    }

    private record Measured(List<Double> http, List<Double> bare) {}
}
