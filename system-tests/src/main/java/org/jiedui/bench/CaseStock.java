package org.jiedui.bench;

import java.sql.SQLException;
import java.sql.Statement;

/** Made-up published cases of 400 pairs under one province, and made-up adoptions of them. */
final class CaseStock {

    /** The leading side of every pair lies in it. */
    static final String PROVINCE = "110000";

    private static final String PAIRS = """
            create table benchmark_pair as select i, gen_random_uuid() as id from generate_series(1, 400) i;
            insert into pair (pairing_id, cooperation, programme, leading_region, leading_name, partner_region, partner_name)
            select id, id, 'BENCHMARK', (110000 + i)::text, '测试先行' || i, (610000 + i)::text, '测试协作' || i from benchmark_pair""";

    private static final String CASES = """
            create table benchmark_case as
            select gen_random_uuid() as id, p.id as pairing, '测试案例' || n as title, now() - n * interval '10 minutes' as at,
              (array['PRACTICE', 'INSTITUTIONAL', 'LESSON'])[1 + n %% 3] as kind,
              (array['RESIDENTIAL_COMMUNITY', 'PUBLIC_PLACE', 'SCHOOL'])[1 + n %% 3] as scene,
              jsonb_build_object('background', md5(n::text) || repeat('测试背景', 100), 'measures', repeat('测试举措', 150),
                'results', repeat('测试成效', 150), 'lessons', repeat('测试经验', 100)) as content
            from generate_series(%d, %d) n join benchmark_pair p on p.i = 1 + n %% 400;
            insert into typical_case (id, version, pairing_id, cooperation, status, title, content, consented_by_leading,
              consented_by_partner, fixed_number, published_number, published_title, published_at, published_year, created_at, updated_at)
            select id, 0, pairing, pairing, 'PUBLISHED', title, content, 1, 1, 1, 1, title, at, extract(year from at), at, at
            from benchmark_case;
            insert into case_version (case_id, number, title, kind, scene, topics, content, evidence, fixed_at, published_at)
            select id, 1, title, kind, scene, '{MECHANISM}', content, '[]', at, at from benchmark_case;
            drop table benchmark_case;
            analyze typical_case, case_version, pair, edition_entry""";

    private static final String ADOPTIONS = """
            insert into adoption (id, version, case_id, case_version, pairing_id, region, region_name, registered_as, registered_on,
              stage, observations, exchanges, created_at, updated_at)
            select gen_random_uuid(), 0, c.id, 1, c.pairing_id, '330200', '测试', '330200', current_date,
              (array['INTERESTED', 'PLANNED', 'PILOTING'])[(1 + row_number() over () % 3)::int], '[]', '[]', now(), now()
            from typical_case c join benchmark_pair p on p.id = c.pairing_id;
            analyze adoption""";

    private final Statement statement;

    CaseStock(Statement statement) {
        this.statement = statement;
    }

    void addPairs() throws SQLException {
        statement.execute(PAIRS);
    }

    /** Cases from one number to another, both included. */
    void publish(int from, int to) throws SQLException {
        statement.execute(CASES.formatted(from, to));
    }

    /** A region takes up every case there is, whoever has it. */
    void adoptAll() throws SQLException {
        statement.execute(ADOPTIONS);
    }
}
