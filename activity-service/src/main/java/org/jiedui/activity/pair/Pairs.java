package org.jiedui.activity.pair;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiedui.activity.pair.PairRefusals.PairingNotFound;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.knownparties.redesignation.Redesignations;

/** The pairings this service has heard of. */
@ApplicationScoped
class Pairs implements PanacheRepositoryBase<Pair, UUID> {

    private static final String IN_SCOPE = """
            ((leadingRegion >= :from and leadingRegion < :to) or (partnerRegion >= :from and partnerRegion < :to))
            and pairingId = :id""";

    private static final String KEEP = """
            insert into pair (pairing_id, cooperation, programme, leading_region, leading_name, partner_region, partner_name)
            values (:id, :cooperation, :programme, :leadingRegion, :leadingName, :partnerRegion, :partnerName)
            on conflict (pairing_id) do update set cooperation = excluded.cooperation, programme = excluded.programme,
              leading_region = excluded.leading_region, leading_name = excluded.leading_name,
              partner_region = excluded.partner_region, partner_name = excluded.partner_name""";

    /** From any former designation to the present one. */
    private static final String FOLLOW = """
            update pair p set %1$s_region = known.region, %1$s_name = known.name
            from
            """ + Redesignations.FORMER_AND_PRESENT + """
             known where %2$s = :id and p.%1$s_region = known.former_region and p.%1$s_name = known.former_name
              and (p.%1$s_region, p.%1$s_name) <> (known.region, known.name)""";

    private static final String END = "update pair set ended_on = :on where pairing_id = :id";

    /** @throws PairingNotFound if there is none in the caller's scope */
    Pair inScope(PairingId id, Caller caller) {
        RegionRange scope = caller.scope();
        return find(IN_SCOPE, Map.of("id", id.value(), "from", scope.from(), "to", scope.to()))
                .firstResultOptional()
                .orElseThrow(() -> new PairingNotFound(id));
    }

    void keep(PublishedPairing pairing) {
        getEntityManager()
                .createNativeQuery(KEEP)
                .setParameter("id", pairing.pairingId())
                .setParameter("cooperation", pairing.cooperation())
                .setParameter("programme", pairing.programme())
                .setParameter("leadingRegion", pairing.leading().region())
                .setParameter("leadingName", pairing.leading().name())
                .setParameter("partnerRegion", pairing.partner().region())
                .setParameter("partnerName", pairing.partner().name())
                .executeUpdate();
    }

    /** Where the event named former designations of its sides. */
    void follow(PublishedPairing pairing) {
        follow("p.pairing_id", pairing.pairingId());
    }

    /** Wherever the party is a side. */
    void follow(PartyRedesignated redesignated) {
        follow("known.party_id", redesignated.partyId());
    }

    private void follow(String which, UUID id) {
        for (String side : List.of("leading", "partner")) {
            getEntityManager()
                    .createNativeQuery(FOLLOW.formatted(side, which))
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    void end(UUID pairing, LocalDate on) {
        getEntityManager()
                .createNativeQuery(END)
                .setParameter("id", pairing)
                .setParameter("on", on)
                .executeUpdate();
    }
}
