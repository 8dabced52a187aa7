package org.jiedui.pairing.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiedui.kit.database.Sql;

/** The cooperations with a term in force or suspended; two parties have one in a programme, whichever leads. */
@ApplicationScoped
class ActiveCooperations {

    /** Waits for whoever is about to end the cooperation; inserts nothing if it is active already. */
    private static final String BEGIN = """
            insert into active_cooperation (id, programme, lower_party_id, higher_party_id)
            select :id, :programme, least(one, other), greatest(one, other)
            from (values (:leading, :partner)) parties (one, other)
            where not exists (select from (select 1 from active_cooperation where id = :id for update) active)""";

    /** Of two terms that end at once, the second waits and then sees that the first has ended. */
    private static final String LOCK = "select 1 from active_cooperation where id = :id for update";

    private static final String END = """
            delete from active_cooperation c where id = :id and not exists (
              select from pairing where cooperation = c.id and status in ('ACTIVE', 'SUSPENDED'))""";

    private final Sql sql;

    ActiveCooperations(Sql sql) {
        this.sql = sql;
    }

    /** @return whether no term of it was in force before */
    boolean begin(UUID cooperation, String programme, UUID leading, UUID partner) {
        return sql.query(BEGIN)
                        .with("id", cooperation)
                        .with("programme", programme)
                        .with("leading", leading)
                        .with("partner", partner)
                        .execute()
                == 1;
    }

    /** Ends it, which gives its seats back, unless another term of it is in force. */
    void endUnlessInForce(UUID cooperation) {
        if (sql.query(LOCK).with("id", cooperation).first(Integer.class).isPresent()) {
            sql.query(END).with("id", cooperation).execute();
        }
    }
}
