package org.jiedui.caselibrary.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.events.IndicatorEvent.IndicatorDefined;
import org.jiedui.events.IndicatorEvent.IndicatorReported;
import org.jiedui.events.PublishedParty;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Sql;
import org.jiedui.knownparties.redesignation.Redesignations;

/** Definitions and values as events told them. */
@ApplicationScoped
class Indicators {

    private static final String INSERT_UNLESS_PRESENT = """
            insert into indicator_definition (indicator, number, name, unit, valid_from, makes_void, told_at)
            values (:indicator, :number, :name, :unit, :validFrom, :makesVoid, :now)
            on conflict (indicator, number) do nothing""";

    private static final String PUT = """
            insert into indicator_value as known (value_id, sequence, indicator, definition, region, region_name, period, value,
              updated_at)
            values (:id, :sequence, :indicator, :definition, :region, :regionName, :period, :value, :now)
            on conflict (value_id) do update set sequence = excluded.sequence, region = excluded.region,
              region_name = excluded.region_name, value = excluded.value, updated_at = excluded.updated_at
            where known.sequence < excluded.sequence""";

    /** From any former designation to the present one. */
    private static final String FOLLOW = """
            update indicator_value v set region = known.region, region_name = known.name, updated_at = :now
            from
            """ + Redesignations.FORMER_AND_PRESENT + """
             known where %s = :id and v.region = known.former_region and v.region_name = known.former_name
              and (v.region, v.region_name) <> (known.region, known.name)""";

    /** A region that was given another code is found under the former, too. */
    private static final String REPORTED_BY = """
            (v.region = %1$s or (v.region, v.region_name) in (
              select former.region, former.name from
            """ + Redesignations.FORMER_AND_PRESENT + """
               former where former.former_region = %1$s))""";

    /** When what stands beside observations was last told, for a statement; {@code %s} is their column. */
    static final String LAST_TOLD = """
            (select greatest(max(v.updated_at), max((
                select max(d.told_at) from indicator_definition d where d.indicator = o ->> 'indicator')))
              from jsonb_array_elements(%%s) o
              cross join lateral (values (o -> 'before'), (o -> 'after')) as r (reading)
              left join indicator_value v on v.indicator = o ->> 'indicator' and v.period = r.reading ->> 'period'
                and v.definition = cast(r.reading ->> 'definitionVersion' as int) and %s)""".formatted(REPORTED_BY.formatted("o ->> 'region'"));

    /** A row for each reading, in their order. */
    private static final String FACTS = """
            with known as (
              select d.*, exists (select from indicator_definition o
                where o.indicator = d.indicator and d.number = any(o.makes_void)) as is_void
              from indicator_definition d where d.indicator = any(:indicators))
            select exists (select from known k where k.indicator = asked.indicator) as is_defined,
              d.name, d.unit, d.valid_from, coalesce(d.is_void, false) as is_void,
              (select min(next.valid_from) - 1 from known next where next.indicator = d.indicator and not next.is_void
                and next.valid_from > d.valid_from) as valid_until,
              reported.value as reported
            from unnest(:indicators, :definitions, :regions, :periods) with ordinality
              as asked (indicator, definition, region, period, place)
            left join known d on d.indicator = asked.indicator and d.number = asked.definition
            left join lateral (
              select v.value from indicator_value v
              where v.indicator = asked.indicator and v.definition = asked.definition and v.period = asked.period
                and
            """ + REPORTED_BY.formatted("asked.region") + """
              order by v.region = asked.region desc, v.value_id desc limit 1) reported on true
            order by asked.place""";

    private final Sql sql;

    Indicators(Sql sql) {
        this.sql = sql;
    }

    void insertUnlessPresent(IndicatorDefined defined, Instant now) {
        sql.query(INSERT_UNLESS_PRESENT)
                .with("indicator", defined.indicator())
                .with("number", defined.definitionVersion())
                .with("name", defined.name())
                .with("unit", defined.unit())
                .with("validFrom", defined.validFrom())
                .with("makesVoid", numbers(defined.voided()))
                .with("now", now)
                .execute();
    }

    /** What was told later stays. */
    void put(IndicatorReported reported, long sequence, Instant now) {
        PublishedParty region = reported.region();
        sql.query(PUT)
                .with("id", reported.valueId())
                .with("sequence", sequence)
                .with("indicator", reported.indicator())
                .with("definition", reported.definitionVersion())
                .with("region", region.region())
                .with("regionName", region.name())
                .with("period", reported.period())
                .with("value", new BigDecimal(reported.value()))
                .with("now", now)
                .execute();
    }

    void follow(String which, UUID id, Instant now) {
        sql.query(FOLLOW.formatted(which)).with("id", id).with("now", now).execute();
    }

    /** What is known about each reading, that before and that after of each observation, in their order. */
    List<ReadingFacts> facts(List<Observation> observations) {
        List<Asked> readings = observations.stream().flatMap(Asked::of).toList();
        return sql.query(FACTS)
                .with(
                        "indicators",
                        ArrayOf.texts(readings.stream().map(Asked::indicator).toList()))
                .with(
                        "definitions",
                        numbers(readings.stream()
                                .map(asked -> asked.reading().definitionVersion())
                                .toList()))
                .with(
                        "regions",
                        ArrayOf.texts(readings.stream().map(Asked::region).toList()))
                .with(
                        "periods",
                        ArrayOf.texts(readings.stream()
                                .map(asked -> asked.reading().period())
                                .toList()))
                .list(ReadingFacts.class);
    }

    private static ArrayOf numbers(List<Integer> numbers) {
        return new ArrayOf("int4", numbers);
    }

    private record Asked(String indicator, String region, Reading reading) {
        private static Stream<Asked> of(Observation observed) {
            return Stream.of(observed.before(), observed.after())
                    .map(reading ->
                            new Asked(observed.indicator(), observed.region().value(), reading));
        }
    }
}
