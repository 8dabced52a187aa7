package org.jiedui.pairing.indicator.definition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.events.IndicatorEvent.IndicatorDefined;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.time.ChinaTime;

/** The indicators, each with its definitions in one statement; a definition ends where the next that is not void begins. */
@ApplicationScoped
class Indicators {

    /** Name and unit are of the version valid today, or of the first to begin: of all that stand, the nearest. */
    private static final String SELECT = """
            select i.id, i.code, today.name, today.unit, i.version, i.created_at, i.updated_at, (
              select json_agg(json_build_object('number', d.number, 'name', d.name, 'unit', d.unit,
                'counted', d.counted, 'countedOver', d.counted_over, 'document', d.document,
                'validFrom', d.valid_from, 'validUntil', case when not d.voided then d.next_from - 1 end,
                'issuedAt', d.issued_at, 'voidedAt', d.voided_at, 'updatedAt', greatest(d.issued_at, d.voided_at,
                  case when not d.voided then d.next_issued end)) order by d.number)
              from (select *, lead(valid_from) over successive as next_from, lead(issued_at) over successive as next_issued
                from indicator_definition where indicator_id = i.id
                window successive as (partition by voided order by number)) d) as versions
            from indicator i join lateral (
              select n.name, n.unit from indicator_definition n where n.indicator_id = i.id and not n.voided
              order by n.valid_from > :today, abs(n.valid_from - :today) limit 1) today on true
            where true""";

    private static final String LOCK = "select id from indicator where code = :code for update";

    private static final String INSERT = """
            insert into indicator (id, code, version, created_at, updated_at) values (:id, :code, :version, :now, :now)""";

    private static final String UPDATE = """
            update indicator set version = version + 1, updated_at = :now where id = :id""";

    private static final String VOID = """
            update indicator_definition set voided_at = :now, former_number = null, former_valid_from = null
            where indicator_id = :id and number = any(:voided)""";

    /** It follows the last that is not void. */
    private static final String INSERT_DEFINITION = """
            insert into indicator_definition (indicator_id, number, name, unit, counted, counted_over, document,
              valid_from, issued_at, former_number, former_valid_from)
            select i.id, :number, :name, :unit, :counted, :countedOver, :document, :validFrom, :now, former.number,
              former.valid_from
            from indicator i left join lateral (
              select f.number, f.valid_from from indicator_definition f where f.indicator_id = i.id and not f.voided
              order by f.number desc limit 1) former on true
            where i.id = :id""";

    private final Sql sql;
    private final Clock clock;

    Indicators(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<IndicatorView> find(String code) {
        return select().and("i.code = :code").with("code", code).first(IndicatorView.class);
    }

    Page<IndicatorView> list(PageRequest page) {
        return select().page(page, "i.id", "i.updated_at", IndicatorView.class, IndicatorView::id);
    }

    /** The definitions are read when the lock is held, so that none is missing. */
    Optional<Indicator> lockForUpdate(String code) {
        return sql.query(LOCK).with("code", code).first(UUID.class).flatMap(id -> select().and("i.id = :id")
                .with("id", id)
                .first(Indicator.class));
    }

    void insert(Indicator indicator, IndicatorDefined first, Instant now) {
        sql.query(INSERT)
                .with("id", indicator.id())
                .with("code", indicator.code())
                .with("version", indicator.version())
                .with("now", now)
                .execute();
        append(first, now);
    }

    /** Adds a definition, and makes void what it replaces. */
    void append(IndicatorDefined issued, Instant now) {
        sql.query(UPDATE).with("id", issued.indicatorId()).with("now", now).execute();
        sql.query(VOID)
                .with("id", issued.indicatorId())
                .with("voided", new ArrayOf("int4", issued.voided()))
                .with("now", now)
                .execute();
        sql.query(INSERT_DEFINITION)
                .with("id", issued.indicatorId())
                .with("number", issued.definitionVersion())
                .with("name", issued.name())
                .with("unit", issued.unit())
                .with("counted", issued.counted())
                .with("countedOver", issued.countedOver())
                .with("document", issued.document())
                .with("validFrom", issued.validFrom())
                .with("now", now)
                .execute();
    }

    private Query select() {
        return sql.query(SELECT).with("today", ChinaTime.dateOf(clock.instant()));
    }
}
