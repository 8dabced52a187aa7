package org.jiedui.pairing.indicator.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Excerpt;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.problem.ChangedMeanwhile;
import org.jiedui.pairing.access.FigureScope;
import org.jiedui.pairing.access.PartnerAccess;
import org.jiedui.pairing.indicator.period.ReportingPeriod;

/** Reported values as rows; the region's code comes by join, so that it is the one of today. */
@ApplicationScoped
class ReportedValues {

    private static final String COLUMNS = """
            select v.id, i.code as indicator, v.definition, n.unit, v.party_id, d.code as region, d.name_zh,
              v.period_kind, v.period_start, v.value, v.source, v.created_at,
              greatest(v.updated_at, d.updated_at) as updated_at, v.version
            """;

    private static final String FROM = """
             from indicator_value v
            join indicator i on i.id = v.indicator_id
            join indicator_definition n on n.indicator_id = v.indicator_id and n.number = v.definition
            join party_designation d on d.party_id = v.party_id and d.valid_to is null
            where ((d.code >= ? and d.code < ?) or d.party_id = any(?::uuid[]))""";

    private static final String SELECT = COLUMNS + FROM;

    private static final String LIST = """
             and (?::text is null or (d.code >= ? and d.code < ?)) and (?::text is null or i.code = ?)
            and (?::text is null or (v.period_kind = ? and v.period_start = ?))
            and greatest(v.updated_at, d.updated_at) >= ? and v.id < ? order by v.id desc limit ?""";

    private static final String OF = """
             and v.indicator_id = ? and v.party_id = any(?::uuid[])
            and (v.period_kind || v.period_start) = any(?::text[])
            order by v.period_start, region, v.definition""";

    private static final String LATEST = """
             and v.party_id = any(?::uuid[]) and v.id = (
              select l.id from indicator_value l where l.party_id = v.party_id and l.indicator_id = v.indicator_id
              order by l.period_start + make_interval(months => case l.period_kind
                  when 'MONTH' then 1 when 'QUARTER' then 3 when 'HALF_YEAR' then 6 else 12 end) desc,
                l.period_start, l.definition desc, l.id desc limit 1)
            order by indicator, region limit ?""";

    private static final String INSERT = """
            insert into indicator_value (id, version, indicator_id, definition, party_id, period_kind, period_start,
              value, source, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String REPLACE = """
            update indicator_value set version = ?, value = ?, source = ?, updated_at = ?
            where id = ? and version = ?""";

    private final PartnerAccess access;
    private final Sql sql;

    ReportedValues(PartnerAccess access, Sql sql) {
        this.access = access;
        this.sql = sql;
    }

    /** Whose values this caller may know. */
    FigureScope openTo(Caller caller) {
        return access.figuresOpenTo(caller);
    }

    Optional<IndicatorValueView> find(IndicatorValueId id, Caller caller) {
        return sql.first(SELECT + " and v.id = ?", ReportedValues::value, within(openTo(caller)), id.value());
    }

    List<IndicatorValueView> list(ValueFilter filter, PageRequest page, Caller caller) {
        RegionRange region = filter.region() == null ? null : filter.region().range();
        ReportingPeriod period = filter.period();
        return sql.rows(
                SELECT + LIST,
                ReportedValues::value,
                within(openTo(caller)),
                region == null ? null : region.from(),
                region == null ? null : region.from(),
                region == null ? null : region.to(),
                filter.indicator(),
                filter.indicator(),
                period == null ? null : period.kind(),
                period == null ? null : period.kind(),
                period == null ? null : period.from(),
                page.updatedSince(),
                page.before(),
                page.fetch());
    }

    List<IndicatorValueView> of(UUID indicator, List<UUID> parties, List<ReportingPeriod> periods) {
        return sql.rows(
                SELECT + OF,
                ReportedValues::value,
                within(FigureScope.ALL),
                indicator,
                ArrayOf.uuids(parties),
                ArrayOf.texts(periods.stream()
                        .map(period -> period.kind().name() + period.from())
                        .toList()));
    }

    Excerpt<IndicatorValueView> latest(List<UUID> parties, int atMost) {
        return Excerpt.of(sql.rows(
                COLUMNS + ", count(*) over () as in_all" + FROM + LATEST,
                row -> Excerpt.row(value(row), row.getLong("in_all")),
                within(FigureScope.ALL),
                ArrayOf.uuids(parties),
                atMost));
    }

    void insert(IndicatorValueView value, UUID indicator) {
        sql.change(
                INSERT,
                value.id().value(),
                value.version(),
                indicator,
                value.definitionVersion(),
                value.partyId(),
                value.period().kind().name(),
                value.period().from(),
                value.value(),
                value.source(),
                value.createdAt(),
                value.updatedAt());
    }

    /** @throws ChangedMeanwhile if somebody else has corrected it since it was read */
    void replace(IndicatorValueView corrected) {
        int updated = sql.change(
                REPLACE,
                corrected.version(),
                corrected.value(),
                corrected.source(),
                corrected.updatedAt(),
                corrected.id().value(),
                corrected.version() - 1);
        if (updated == 0) {
            throw new ChangedMeanwhile();
        }
    }

    private static List<Object> within(FigureScope scope) {
        return List.of(scope.regions().from(), scope.regions().to(), ArrayOf.uuids(scope.parties()));
    }

    private static IndicatorValueView value(ResultSet row) throws SQLException {
        return new IndicatorValueView(
                new IndicatorValueId(row.getObject("id", UUID.class)),
                row.getString("indicator"),
                row.getInt("definition"),
                IndicatorUnit.valueOf(row.getString("unit")),
                row.getObject("party_id", UUID.class),
                new RegionCode(row.getString("region")),
                row.getString("name_zh"),
                ReportingPeriod.beginning(
                        Period.valueOf(row.getString("period_kind")), row.getObject("period_start", LocalDate.class)),
                row.getBigDecimal("value"),
                row.getString("source"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant(),
                row.getLong("version"));
    }
}
