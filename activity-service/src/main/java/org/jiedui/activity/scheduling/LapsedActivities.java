package org.jiedui.activity.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jiedui.activity.discharge.Redeclared;
import org.jiedui.events.ActivityEvent.ActivityDischargesChanged;
import org.jiedui.events.PublishedPairing;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.Publication;
import org.jiedui.knownparties.pair.PairColumns;

/** Activities whose time has passed without completion or cancellation: they plan nothing any more. */
@ApplicationScoped
class LapsedActivities {

    private static final String FIND = """
            select a.id, a.number, %s from activity a join pair p on p.pairing_id = a.pairing_id
            where a.id = any(:ids) order by a.id""".formatted(PairColumns.as("pairing"));

    private final Sql sql;
    private final Publication publication;

    LapsedActivities(Sql sql, Publication publication) {
        this.sql = sql;
        this.publication = publication;
    }

    /** Tells what they lost to an activity that declares it now. */
    @Transactional(TxType.MANDATORY)
    void announce(Map<UUID, Redeclared> losers, Attribution by) {
        if (!losers.isEmpty()) {
            sql.query(FIND)
                    .with("ids", ArrayOf.uuids(losers.keySet()))
                    .list(Lapsed.class)
                    .forEach(lapsed ->
                            publication.announce(lapsed.lost(Objects.requireNonNull(losers.get(lapsed.id()))), by));
        }
    }

    record Lapsed(UUID id, String number, PublishedPairing pairing) {

        ActivityDischargesChanged lost(Redeclared legs) {
            return new ActivityDischargesChanged(id, number, pairing, null, legs.discharges(), legs.freed());
        }
    }
}
