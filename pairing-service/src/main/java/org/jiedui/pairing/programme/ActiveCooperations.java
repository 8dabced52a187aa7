package org.jiedui.pairing.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiedui.kit.database.Sql;

/** The cooperations of which a term is in force or on hold; two parties have one in a programme, whichever leads. */
@ApplicationScoped
class ActiveCooperations {

    /** Waits for whoever is about to end it; inserts nothing if it goes on. */
    private static final String BEGIN = """
            insert into active_cooperation (id, programme, lower_party_id, higher_party_id)
            select id, programme, least(one, other), greatest(one, other)
            from (values (?::uuid, ?::text, ?::uuid, ?::uuid)) begun (id, programme, one, other)
            where not exists (select from (select 1 from active_cooperation where id = ? for update) going_on)""";

    /** Of two terms that end at once, the second sees that the first is over. */
    private static final String LOCK = "select 1 from active_cooperation where id = ? for update";

    private static final String END = """
            delete from active_cooperation c where id = ? and not exists (
              select from pairing where cooperation = c.id and status in ('ACTIVE', 'SUSPENDED'))""";

    private final Sql sql;

    ActiveCooperations(Sql sql) {
        this.sql = sql;
    }

    /** @return whether no term of it was in force before */
    boolean begin(UUID cooperation, String programme, UUID leading, UUID partner) {
        return sql.change(BEGIN, cooperation, programme, leading, partner, cooperation) == 1;
    }

    /** Ends it, and gives its seats back with it, unless another term of it is in force. */
    void endUnlessInForce(UUID cooperation) {
        sql.first(LOCK, row -> row.getInt(1), cooperation).ifPresent(held -> sql.change(END, cooperation));
    }
}
