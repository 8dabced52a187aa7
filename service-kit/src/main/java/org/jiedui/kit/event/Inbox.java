package org.jiedui.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jiedui.kit.database.Sql;

/** Remembers which reactions have taken in which events, in the transaction of what followed from them. */
@ApplicationScoped
public class Inbox {

    /** Changes no row if the reaction is among those that have taken the event in. */
    private static final String TAKE_IN = """
            insert into inbox as known (event_id, type, received_at, reactions) values (:event, :type, :now, array[:reaction])
            on conflict (event_id) do update set reactions = known.reactions || excluded.reactions
            where not known.reactions @> excluded.reactions""";

    private final Sql sql;
    private final Clock clock;

    Inbox(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether the reaction takes this event in for the first time; a concurrent delivery waits for the first one's outcome. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean firstDelivery(String reaction, UUID eventId, String type) {
        return sql.query(TAKE_IN)
                        .with("event", eventId)
                        .with("type", type)
                        .with("now", clock.instant())
                        .with("reaction", reaction)
                        .execute()
                == 1;
    }
}
