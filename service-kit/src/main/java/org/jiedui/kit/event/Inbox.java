package org.jiedui.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jiedui.kit.database.Sql;

/** Remembers which events were taken in, in the transaction of what followed from them. */
@ApplicationScoped
public class Inbox {

    private static final String TAKE =
            "insert into inbox (event_id, type, received_at) values (?, ?, ?) on conflict (event_id) do nothing";

    private final Sql sql;
    private final Clock clock;

    Inbox(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether this event is taken in for the first time; a concurrent delivery waits for the first one's outcome. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean firstDelivery(UUID eventId, String type) {
        return sql.change(TAKE, eventId, type, clock.instant()) == 1;
    }
}
