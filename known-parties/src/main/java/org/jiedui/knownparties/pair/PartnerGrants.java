package org.jiedui.knownparties.pair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.jiedui.events.GrantEvent;
import org.jiedui.events.GrantEvent.PartnerGranted;
import org.jiedui.events.GrantEvent.PartnerRevoked;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;

/**
 * Which partner systems may read which cooperations, as events told it; {@link PairScope} goes by it. Of each the latest of its
 * subject counts, in whatever order they come.
 *
 * <p>The table {@code partner_grant} belongs to the service, which creates it in a migration of its own.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PartnerGrants {

    /** The criterion that the cooperation of a pair {@code p} is open to the partner system that {@link #bound} names. */
    public static final String OPEN = """
            p.cooperation in (select g.cooperation from partner_grant g where g.partner = :partner and g.open)""";

    private static final String KEEP = """
            insert into partner_grant as known (pairing_id, partner, cooperation, open, sequence)
            values (:pairing, :partner, :cooperation, :open, :sequence)
            on conflict (pairing_id, partner) do update set open = excluded.open, sequence = excluded.sequence
              where excluded.sequence > known.sequence""";

    private final Sql sql;

    PartnerGrants(Sql sql) {
        this.sql = sql;
    }

    public void open(PartnerGranted granted, long sequence) {
        keep(granted, granted.partner(), true, sequence);
    }

    public void close(PartnerRevoked revoked, long sequence) {
        keep(revoked, revoked.partner(), false, sequence);
    }

    private void keep(GrantEvent event, String partner, boolean open, long sequence) {
        sql.query(KEEP)
                .with("pairing", event.pairing().pairingId())
                .with("partner", partner)
                .with("cooperation", event.pairing().cooperation())
                .with("open", open)
                .with("sequence", sequence)
                .execute();
    }

    /** Names the partner system that calls; nothing is open to who is none. */
    public static Query bound(Caller caller, Query query) {
        return query.with("partner", caller.is(Roles.PARTNER) ? GrantEvent.digestOf(caller.subject()) : null);
    }
}
