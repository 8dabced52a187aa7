package org.jiedui.pairing.indicator.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.paging.Excerpt;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.period.ReportingPeriod;
import org.jiedui.pairing.grant.FigureScope;
import org.jiedui.pairing.indicator.report.ReportingRefusals.IndicatorValueNotFound;
import org.jiedui.pairing.party.PresentCode;

/**
 * The reported values: changed as aggregates, read with the region's code of today, which comes by join. Each value keeps
 * every reading with its figures, for which the general change history has no place.
 */
@ApplicationScoped
class ReportedValues implements PanacheRepositoryBase<IndicatorValue, UUID> {

    private static final String COLUMNS = """
            select v.id, i.code as indicator, v.definition as definition_version, n.unit, v.party_id, d.code as region,
              d.name_zh as region_name, v.period_kind, v.period_start as period_from, v.value, v.source, v.created_at,
              greatest(v.updated_at, d.updated_at) as updated_at, v.version
            """;

    private static final String FROM = """
             from indicator_value v
            join indicator i on i.id = v.indicator_id
            join indicator_definition n on n.indicator_id = v.indicator_id and n.number = v.definition
            join party_designation d on d.party_id = v.party_id and (d.valid_to is null or d.dissolved)
            where true""";

    /** By the code of a party that was dissolved, which may be another's by now, only those above it. */
    private static final String IS_OPEN = """
            (d.code >= :scopeFrom and d.code < :scopeTo and (not d.dissolved or d.code > :scopeFrom))
            or d.party_id = any(:scopeParties)""";

    private static final String LATEST = """
            v.party_id = any(:parties) and v.id = (
              select l.id from indicator_value l where l.party_id = v.party_id and l.indicator_id = v.indicator_id
              order by l.period_start + make_interval(months => case l.period_kind
                  when 'MONTH' then 1 when 'QUARTER' then 3 when 'HALF_YEAR' then 6 else 12 end) desc,
                l.period_start, l.definition desc, l.id desc limit 1)""";

    private static final String ADD_READING = """
            insert into indicator_reading (value_id, version, value, source, reported_at, role, unit, reason)
            select id, version, value, source, updated_at, :role, :unit, :reason from indicator_value where id = :id""";

    private static final String READINGS = """
            select version, value, source, reported_at as updated_at, role, unit, reason from indicator_reading
            where value_id = :id""";

    private final Sql sql;

    ReportedValues(Sql sql) {
        this.sql = sql;
    }

    /** Whose values this caller may know. */
    FigureScope openTo(Caller caller) {
        return FigureScope.of(caller, sql);
    }

    /** @throws IndicatorValueNotFound if there is none in the caller's scope */
    IndicatorValueView inScope(IndicatorValueId id, Caller caller) {
        return visibleTo(caller)
                .and("v.id = :id")
                .with("id", id)
                .first(IndicatorValueView.class)
                .orElseThrow(() -> new IndicatorValueNotFound(id));
    }

    Page<IndicatorValueView> inScope(IndicatorReporting.Filter filter, PageRequest page, Caller caller) {
        ReportingPeriod period = filter.period();
        return visibleTo(caller)
                .andIfWithin("d.code", PresentCode.ifGiven(filter.region(), sql))
                .andIfGiven("i.code = :indicator", filter.indicator())
                .andIfGiven("v.period_kind = :kind", period == null ? null : period.kind())
                .andIfGiven("v.period_start = :start", period == null ? null : period.from())
                .page(
                        page,
                        "v.id",
                        "greatest(v.updated_at, d.updated_at)",
                        IndicatorValueView.class,
                        value -> value.id().value());
    }

    List<IndicatorValueView> of(UUID indicator, List<UUID> parties, List<ReportingPeriod> periods) {
        return sql.query(COLUMNS + FROM)
                .and("v.indicator_id = :indicator and v.party_id = any(:parties)")
                .and("v.period_kind || v.period_start = any(:periods)")
                .with("indicator", indicator)
                .with("parties", ArrayOf.uuids(parties))
                .with(
                        "periods",
                        ArrayOf.texts(periods.stream()
                                .map(period -> period.kind().name() + period.from())
                                .toList()))
                .then("order by v.period_start, d.code, v.definition")
                .list(IndicatorValueView.class);
    }

    Excerpt<IndicatorValueView> latest(List<UUID> parties, int atMost) {
        return sql.query(COLUMNS + ", count(*) over () as total" + FROM)
                .and(LATEST)
                .with("parties", ArrayOf.uuids(parties))
                .excerpt("i.code, d.code", atMost, IndicatorValueView.class);
    }

    /** Keeps the value as it is now. */
    void addReading(IndicatorValueId id, Attribution by) {
        sql.query(ADD_READING)
                .with("id", id)
                .with("role", by.role())
                .with("unit", by.unit())
                .with("reason", by.reason())
                .execute();
    }

    /** Oldest first. */
    Page<ReadingView> readings(IndicatorValueId id, PageRequest page) {
        return sql.query(READINGS)
                .with("id", id)
                .pageByNumber(page, "version", false, "reported_at", ReadingView.class, ReadingView::version);
    }

    private Query visibleTo(Caller caller) {
        FigureScope scope = openTo(caller);
        return sql.query(COLUMNS + FROM)
                .and(IS_OPEN)
                .with("scopeFrom", scope.regions().from())
                .with("scopeTo", scope.regions().to())
                .with("scopeParties", ArrayOf.uuids(scope.parties()));
    }
}
