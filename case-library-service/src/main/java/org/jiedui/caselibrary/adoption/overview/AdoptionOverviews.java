package org.jiedui.caselibrary.adoption.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jiedui.caselibrary.adoption.overview.OverviewRefusals.PublishedCaseNotFound;
import org.jiedui.caselibrary.indicator.ObservedChange;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.database.Sql;
import org.jiedui.knownparties.pair.PairColumns;
import org.jiedui.knownparties.redesignation.PresentCode;

/** How cases fared, and what regions gave and took; each in one statement. */
@ApplicationScoped
@Transactional
public class AdoptionOverviews {

    private static final String BY_STAGE = """
            (select coalesce(jsonb_object_agg(n.stage, n.number), '{}') from
              (select a.stage, count(*) as number from %s group by a.stage) n)""";

    private static final String OF_CASE =
            "select c.id as case_id, v.title as case_title, c.withdrawn_at, :note as note, "
                    + PairColumns.as("pairing") + ", " + BY_STAGE.formatted("adoption a where a.case_id = c.id") + """
             as by_stage,
              (select coalesce(jsonb_agg(o.said order by o.region, o.id), '[]') from
                (select a.region, a.id, jsonb_build_object('id', a.id, 'region', a.region, 'regionName', a.region_name,
                  'caseVersion', a.case_version, 'stage', a.stage, 'observations', a.observations, 'reason', a.reason,
                  'lesson', a.lesson, 'adaptation', case when a.adaptation_changed is not null then
                    jsonb_build_object('changed', a.adaptation_changed, 'why', a.adaptation_why) end) as said
                from adoption a where a.case_id = c.id order by a.region, a.id limit 200) o) as adoptions
            from typical_case c
            left join pair p on p.pairing_id = c.pairing_id and c.withdrawn_at is null
            left join case_version v on v.case_id = c.id and v.number = c.published_number and c.withdrawn_at is null
            where c.id = :case and c.published_at is not null""";

    private static final String WITHIN = "%1$s >= :from and %1$s < :to";

    private static final String LISTED = """
            (select coalesce(jsonb_agg(o.said order by o.region, o.id), '[]') from
              (select a.region, a.id, jsonb_build_object('id', a.id, 'caseId', a.case_id, 'caseVersion', a.case_version,
                'caseTitle', v.title, 'region', a.region, 'regionName', a.region_name, 'stage', a.stage) as said
              from (select * from %1$s order by region, id limit 200) a join typical_case c on c.id = a.case_id
              left join case_version v on v.case_id = a.case_id and v.number = a.case_version and c.withdrawn_at is null
              ) o) as %1$s_adoptions""";

    private static final String OF_REGION = """
            with given as (
              select a.* from pair p join adoption a on a.pairing_id = p.pairing_id join typical_case c on c.id = a.case_id
              where (%1$s and c.owner <> 'PARTNER' or %2$s and c.owner <> 'LEADING') and not (%3$s)),
            taken as (select a.* from adoption a where %3$s)
            """.formatted(
                            WITHIN.formatted("p.leading_region"),
                            WITHIN.formatted("p.partner_region"),
                            WITHIN.formatted("a.region"))
            + "select cast(:region as text) as region, " + side("given") + ", " + side("taken");

    private final Sql sql;

    AdoptionOverviews(Sql sql) {
        this.sql = sql;
    }

    /** @throws PublishedCaseNotFound if it was never published */
    public CaseAdoptions ofCase(CaseId id) {
        return sql.query(OF_CASE)
                .with("case", id)
                .with("note", ObservedChange.AS_OBSERVED)
                .first(CaseAdoptions.class)
                .orElseThrow(() -> new PublishedCaseNotFound(id));
    }

    public RegionAdoptions ofRegion(RegionCode region) {
        RegionCode present = PresentCode.of(region, sql);
        RegionRange range = present.range();
        return sql.query(OF_REGION)
                .with("region", present)
                .with("from", range.from())
                .with("to", range.to())
                .first(RegionAdoptions.class)
                .orElseThrow();
    }

    private static String side(String name) {
        return "(select count(*) from %1$s) as %1$s_total, ".formatted(name)
                + BY_STAGE.formatted(name + " a")
                + " as %s_by_stage, ".formatted(name)
                + LISTED.formatted(name);
    }
}
