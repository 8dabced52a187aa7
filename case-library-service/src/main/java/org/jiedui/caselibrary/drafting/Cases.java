package org.jiedui.caselibrary.drafting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiedui.caselibrary.drafting.CaseRefusals.CaseNotFound;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.knownparties.redesignation.Redesignations;

/** The cases: changed as aggregates, read in one statement; each seen only within the caller's scope. */
@ApplicationScoped
class Cases implements PanacheRepositoryBase<CaseDraft, UUID> {

    private static final String SELECT = """
            select c.*, c.pairing_id as pairing_pairing_id, coalesce(c.cooperation, c.pairing_id) as pairing_cooperation,
              c.programme as pairing_programme, c.leading_region as pairing_leading_region,
              c.leading_name as pairing_leading_name, c.partner_region as pairing_partner_region,
              c.partner_name as pairing_partner_name""";

    private static final String TEXTS = """
            , c.background as written_background, c.measures as written_measures, c.results as written_results,
              c.lessons as written_lessons, c.sources as written_sources,
              (select json_agg(e.facts) from case_evidence e where e.case_id = c.id) as evidence""";

    private static final String A_SIDE_WITHIN = """
            (c.leading_region >= :%1$sFrom and c.leading_region < :%1$sTo)
            or (c.partner_region >= :%1$sFrom and c.partner_region < :%1$sTo)""";

    /** Names no index: a practice's draft stands under two, and transactions at once may meet at either. */
    private static final String INSERT_UNLESS_PRESENT = """
            insert into case_draft (id, version, pairing_id, cooperation, practice_id, status, title, programme, leading_region,
              leading_name, partner_region, partner_name, created_at, updated_at)
            values (:id, 0, :pairing, :cooperation, :practice, :status, :title, :programme, :leadingRegion,
              :leadingName, :partnerRegion, :partnerName, :now, :now)
            on conflict do nothing""";

    /** From any former designation to the present one. */
    private static final String FOLLOW = """
            update case_draft c set %1$s_region = known.region, %1$s_name = known.name, version = c.version + 1,
              updated_at = :now
            from
            """ + Redesignations.FORMER_AND_PRESENT + """
             known where %2$s = :id and c.%1$s_region = known.former_region and c.%1$s_name = known.former_name
              and (c.%1$s_region, c.%1$s_name) <> (known.region, known.name)""";

    private final Sql sql;

    Cases(Sql sql) {
        this.sql = sql;
    }

    /**
     * The one draft of a practice of a cooperation, made from {@code fresh} if there is none, and locked until the running
     * transaction ends. Of transactions that make the same draft at once one inserts it, the others wait and find it.
     */
    CaseDraft findOrInsertForUpdate(CaseDraft fresh) {
        CaseSummaryView row = fresh.summary();
        PublishedPairing pairing = row.pairing();
        sql.query(INSERT_UNLESS_PRESENT)
                .with("id", row.id())
                .with("pairing", pairing.pairingId())
                .with("cooperation", pairing.cooperation())
                .with("practice", row.practiceId())
                .with("status", row.status())
                .with("title", row.title())
                .with("programme", pairing.programme())
                .with("leadingRegion", pairing.leading().region())
                .with("leadingName", pairing.leading().name())
                .with("partnerRegion", pairing.partner().region())
                .with("partnerName", pairing.partner().name())
                .with("now", row.createdAt())
                .execute();
        follow("c.practice_id", row.practiceId(), row.createdAt());
        return find(
                        "practiceId = ?1 and coalesce(sides.cooperation, sides.pairingId) = ?2",
                        row.practiceId(),
                        pairing.cooperation())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    /** Gives the party's sides of cases its present code and name. */
    void follow(PartyRedesignated redesignated, Instant now) {
        follow("known.party_id", redesignated.partyId(), now);
    }

    private void follow(String which, UUID id, Instant now) {
        for (String side : List.of("leading", "partner")) {
            sql.query(FOLLOW.formatted(side, which))
                    .with("id", id)
                    .with("now", now)
                    .execute();
        }
    }

    /** @throws CaseNotFound if there is none in the caller's scope */
    CaseView inScope(CaseId id, Caller caller) {
        return visibleTo(caller, SELECT + TEXTS)
                .and("c.id = :id")
                .with("id", id)
                .first(StoredCase.class)
                .orElseThrow(() -> new CaseNotFound(id))
                .view();
    }

    Page<CaseSummaryView> inScope(CaseDrafting.Filter filter, PageRequest page, Caller caller) {
        Query visible = visibleTo(caller, SELECT);
        Query asked = filter.region() == null
                ? visible
                : aSideWithin(visible, "region", filter.region().range());
        return asked.andIfGiven("c.pairing_id = :pairing", filter.pairing())
                .andIfGiven("c.practice_id = :practice", filter.practice())
                .andIfGiven("c.status = :status", filter.status())
                .page(page, "c.id", "c.updated_at", CaseSummaryView.class, c -> c.id().value());
    }

    private Query visibleTo(Caller caller, String columns) {
        return aSideWithin(sql.query(columns + " from case_draft c where true"), "scope", caller.scope());
    }

    private static Query aSideWithin(Query query, String name, RegionRange range) {
        return query.and(A_SIDE_WITHIN.formatted(name))
                .with(name + "From", range.from())
                .with(name + "To", range.to());
    }
}
