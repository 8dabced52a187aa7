package org.jiedui.caselibrary.drafting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.caselibrary.drafting.CaseRefusals.CaseNotFound;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.knownparties.redesignation.Redesignations;
import org.jspecify.annotations.Nullable;

/** The cases, each seen only within the caller's scope. */
@ApplicationScoped
class Cases implements PanacheRepositoryBase<CaseDraft, UUID> {

    private static final String INSERT_UNLESS_PRESENT = """
            insert into case_draft (id, version, pairing_id, cooperation, practice_id, status, title, programme, leading_region,
              leading_name, partner_region, partner_name, created_at, updated_at)
            values (:id, 0, :pairing, :cooperation, :practice, :status, :title, :programme, :leadingRegion,
              :leadingName, :partnerRegion, :partnerName, :now, :now)
            on conflict (pairing_id, practice_id) do nothing""";

    /** From any former designation to the present one. */
    private static final String FOLLOW = """
            update case_draft c set %1$s_region = known.region, %1$s_name = known.name, version = c.version + 1,
              updated_at = :now
            from
            """ + Redesignations.FORMER_AND_PRESENT + """
             known where %2$s = :id and c.%1$s_region = known.former_region and c.%1$s_name = known.former_name
              and (c.%1$s_region, c.%1$s_name) <> (known.region, known.name)""";

    private static final String A_SIDE_BETWEEN = """
            ((sides.leadingRegion >= :%1$s and sides.leadingRegion < :%2$s)
            or (sides.partnerRegion >= :%1$s and sides.partnerRegion < :%2$s))""";

    private static final String IN_SCOPE = A_SIDE_BETWEEN.formatted("from", "to");

    private static final String LIST =
            IN_SCOPE + " and (:regionFrom is null or " + A_SIDE_BETWEEN.formatted("regionFrom", "regionTo") + ")" + """
             and (:pairing is null or sides.pairingId = :pairing) and (:practice is null or practiceId = :practice)
            and (:status is null or status = :status)
            and updatedAt >= :since and id < :before order by id desc""";

    /**
     * The one draft of a pairing and practice, made from {@code fresh} if there is none, and locked until the running
     * transaction ends. Of transactions that make the same draft at once one inserts it, the others wait and find it.
     */
    CaseDraft lockedOr(CaseDraft fresh) {
        CaseSummaryView row = fresh.summary();
        insertUnlessPresent(row);
        follow("c.pairing_id", row.pairing().pairingId(), row.createdAt());
        return find("sides.pairingId = ?1 and practiceId = ?2", row.pairing().pairingId(), row.practiceId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    private void insertUnlessPresent(CaseSummaryView row) {
        PublishedPairing pairing = row.pairing();
        getEntityManager()
                .createNativeQuery(INSERT_UNLESS_PRESENT)
                .setParameter("id", row.id().value())
                .setParameter("pairing", pairing.pairingId())
                .setParameter("cooperation", pairing.cooperation())
                .setParameter("practice", row.practiceId())
                .setParameter("status", row.status().name())
                .setParameter("title", row.title())
                .setParameter("programme", pairing.programme())
                .setParameter("leadingRegion", pairing.leading().region())
                .setParameter("leadingName", pairing.leading().name())
                .setParameter("partnerRegion", pairing.partner().region())
                .setParameter("partnerName", pairing.partner().name())
                .setParameter("now", row.createdAt())
                .executeUpdate();
    }

    /** Calls the party's sides of cases as it is called now. */
    void follow(PartyRedesignated redesignated, Instant now) {
        follow("known.party_id", redesignated.partyId(), now);
    }

    private void follow(String which, UUID id, Instant now) {
        for (String side : List.of("leading", "partner")) {
            getEntityManager()
                    .createNativeQuery(FOLLOW.formatted(side, which))
                    .setParameter("id", id)
                    .setParameter("now", now)
                    .executeUpdate();
        }
    }

    /** @throws CaseNotFound if there is none in the caller's scope */
    CaseDraft inScope(CaseId id, Caller caller) {
        RegionRange scope = caller.scope();
        return find(IN_SCOPE + " and id = :id", Map.of("id", id.value(), "from", scope.from(), "to", scope.to()))
                .firstResultOptional()
                .orElseThrow(() -> new CaseNotFound(id));
    }

    List<CaseDraft> inScope(CaseFilter filter, PageRequest page, Caller caller) {
        RegionRange scope = caller.scope();
        Optional<RegionRange> region = Optional.ofNullable(filter.region()).map(RegionCode::range);
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("from", scope.from());
        parameters.put("to", scope.to());
        parameters.put("regionFrom", region.map(RegionRange::from).orElse(null));
        parameters.put("regionTo", region.map(RegionRange::to).orElse(null));
        parameters.put("pairing", filter.pairing());
        parameters.put("practice", filter.practice());
        parameters.put("status", filter.status());
        parameters.put("since", page.updatedSince());
        parameters.put("before", page.before());
        return find(LIST, parameters).range(0, page.fetch() - 1).list();
    }
}
