package org.jiedui.activity.pair;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.activity.pair.PairRefusals.PairingNotFound;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Sql;
import org.jiedui.knownparties.redesignation.Redesignations;

/** The pairings this service has heard of. */
@ApplicationScoped
class Pairs {

    private static final String SELECT = """
            select p.pairing_id as published_pairing_id, coalesce(p.cooperation, p.pairing_id) as published_cooperation,
              p.programme as published_programme, p.leading_region as published_leading_region,
              p.leading_name as published_leading_name, p.partner_region as published_partner_region,
              p.partner_name as published_partner_name, p.ended_on
            from pair p where p.pairing_id = :id""";

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

    private final Sql sql;

    Pairs(Sql sql) {
        this.sql = sql;
    }

    /** @throws PairingNotFound if there is none in the caller's scope */
    PairView inScope(PairingId id, Caller caller) {
        return PairScope.of(caller, sql.query(SELECT).with("id", id))
                .first(PairView.class)
                .orElseThrow(() -> new PairingNotFound(id));
    }

    void keep(PublishedPairing pairing) {
        sql.query(KEEP)
                .with("id", pairing.pairingId())
                .with("cooperation", pairing.cooperation())
                .with("programme", pairing.programme())
                .with("leadingRegion", pairing.leading().region())
                .with("leadingName", pairing.leading().name())
                .with("partnerRegion", pairing.partner().region())
                .with("partnerName", pairing.partner().name())
                .execute();
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
            sql.query(FOLLOW.formatted(side, which)).with("id", id).execute();
        }
    }

    void end(UUID pairing, LocalDate on) {
        sql.query(END).with("id", pairing).with("on", on).execute();
    }
}
