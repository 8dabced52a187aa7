package org.jiedui.pairing.indicator.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.problem.ChangedMeanwhile;

/** The indicators, each with its definitions in one statement; a definition ends where the next that is not void begins. */
@ApplicationScoped
class Indicators {

    private static final String SELECT = """
            select i.id, i.code, i.version, i.created_at, (
              select json_agg(json_build_object('number', d.number, 'name', d.name, 'unit', d.unit,
                'counted', d.counted, 'countedOver', d.counted_over, 'document', d.document,
                'validFrom', d.valid_from, 'validUntil', case when not d.voided then d.next_from - 1 end,
                'issuedAt', d.issued_at, 'voidedAt', d.voided_at, 'updatedAt', greatest(d.issued_at, d.voided_at,
                  case when not d.voided then d.next_issued end)) order by d.number)
              from (select *, lead(valid_from) over successive as next_from, lead(issued_at) over successive as next_issued
                from indicator_definition where indicator_id = i.id
                window successive as (partition by voided order by number)) d) as versions
            from indicator i""";

    private static final String INSERT = """
            insert into indicator (id, code, version, created_at, updated_at) values (?, ?, ?, ?, ?)""";

    private static final String UPDATE = """
            update indicator set version = ?, updated_at = ? where id = ? and version = ?""";

    private static final String VOID = """
            update indicator_definition set voided_at = ?, former_number = null, former_valid_from = null
            where indicator_id = ? and number = any(?::integer[])""";

    private static final String INSERT_DEFINITION = """
            insert into indicator_definition (indicator_id, number, name, unit, counted, counted_over, document,
              valid_from, issued_at, former_number, former_valid_from)
            select i.id, ?, ?, ?, ?, ?, ?, ?, ?, former.number, former.valid_from
            from indicator i left join indicator_definition former on former.indicator_id = i.id and former.number = ?
            where i.id = ?""";

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    Indicators(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    Optional<IndicatorView> find(String code) {
        return sql.first(SELECT + " where i.code = ?", this::indicator, code);
    }

    List<IndicatorView> list(PageRequest page) {
        return sql.rows(
                SELECT + " where i.updated_at >= ? and i.id < ? order by i.id desc limit ?",
                this::indicator,
                page.updatedSince(),
                page.before(),
                page.fetch());
    }

    void insert(IndicatorView indicator) {
        sql.change(
                INSERT,
                indicator.id(),
                indicator.code(),
                indicator.version(),
                indicator.createdAt(),
                indicator.updatedAt());
        insertLatest(indicator);
    }

    /**
     * Adds the latest definition of an indicator that was read before, and makes void what it replaces.
     *
     * @throws ChangedMeanwhile if somebody else has issued one since
     */
    void append(IndicatorView indicator) {
        int updated =
                sql.change(UPDATE, indicator.version(), indicator.updatedAt(), indicator.id(), indicator.version() - 1);
        if (updated == 0) {
            throw new ChangedMeanwhile();
        }
        sql.change(VOID, indicator.latest().issuedAt(), indicator.id(), ArrayOf.texts(indicator.voidedByLatest()));
        insertLatest(indicator);
    }

    private void insertLatest(IndicatorView indicator) {
        IssuedDefinition latest = indicator.latest();
        sql.change(
                INSERT_DEFINITION,
                latest.number(),
                latest.name(),
                latest.unit(),
                latest.counted(),
                latest.countedOver(),
                latest.document(),
                latest.validFrom(),
                latest.issuedAt(),
                indicator.formerOf(latest).map(IssuedDefinition::number).orElse(null),
                indicator.id());
    }

    private IndicatorView indicator(ResultSet row) throws SQLException {
        return IndicatorView.of(
                row.getObject("id", UUID.class),
                row.getString("code"),
                versions(row.getString("versions")),
                row.getTimestamp("created_at").toInstant(),
                row.getLong("version"),
                clock.instant());
    }

    private List<IssuedDefinition> versions(String array) {
        try {
            return List.of(json.readValue(array, IssuedDefinition[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The definitions cannot be read", e);
        }
    }
}
