package org.jiedui.pairing.grant;

import java.util.List;
import java.util.UUID;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.database.Sql;
import org.jiedui.pairing.party.PartyView;

/**
 * Whose figures a caller may know.
 *
 * @param regions by the caller's role and region
 * @param parties those of the pairings that were opened to the partner system that calls; they alone, nothing below them
 */
public record FigureScope(RegionRange regions, List<UUID> parties) {

    /** As a pairing's page, which shows the figures of both sides once it has been in force. */
    private static final String PARTIES = """
            select distinct unnest(array[p.leading_party_id, p.partner_party_id])
            from partner_grant g join pairing granted on granted.id = g.pairing_id
            join pairing p on p.cooperation = granted.cooperation
            where g.partner = :partner and g.granted_by_leading is not null and g.granted_by_partner is not null
              and p.status in ('ACTIVE', 'SUSPENDED', 'ENDED')""";

    public FigureScope {
        parties = List.copyOf(parties);
    }

    /** Asks the database for partner systems only. */
    public static FigureScope of(Caller caller, Sql sql) {
        List<UUID> parties = caller.is(Roles.PARTNER)
                ? sql.query(PARTIES).with("partner", caller.subject()).list(UUID.class)
                : List.of();
        return new FigureScope(caller.readingScope(), parties);
    }

    public boolean holds(PartyView party) {
        return regions.contains(party.region().value()) || parties.contains(party.id());
    }

    /** Whether it is worth asking which party has that code. */
    public boolean mayHold(RegionCode code) {
        return regions.contains(code.value()) || !parties.isEmpty();
    }
}
