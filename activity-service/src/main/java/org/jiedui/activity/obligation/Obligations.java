package org.jiedui.activity.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jiedui.activity.pair.PairingId;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Sql;

/** The obligations as rows. Rows are always locked in the order of their ids, so that nobody deadlocks. */
@ApplicationScoped
class Obligations {

    private static final String LOCK = """
            select id, duty, period_kind, period_start as period_from, legs from obligation
            where pairing_id = :pairing and id = any(:ids) order by id for no key update""";

    private static final String LOCK_YEAR =
            "select id from obligation where pairing_id = :pairing and year = :year order by id for update";

    private static final String TOUCH = """
            update obligation o set version = o.version + 1, updated_at = :now
            from (select id from obligation where id = any(:ids) order by id for no key update) touched
            where o.id = touched.id""";

    private final Sql sql;

    Obligations(Sql sql) {
        this.sql = sql;
    }

    /** @param versions all that is known of one year's plan, in order */
    void replace(PairingId pairing, List<AgreedVersion> versions, Instant now) {
        int year = versions.getFirst().year();
        sql.query(LOCK_YEAR).with("pairing", pairing).with("year", year).list(ObligationId.class);
        ObligationReplacement replacement = new ObligationReplacement(sql, pairing, versions, now);
        replacement.removeWhatIsGone();
        replacement.addAndConfirm();
    }

    List<OwedObligation> findForUpdate(PairingId pairing, Collection<ObligationId> ids) {
        return sql.query(LOCK)
                .with("pairing", pairing)
                .with("ids", ArrayOf.uuids(ids))
                .list(OwedObligation.class);
    }

    void touch(Collection<ObligationId> ids, Instant now) {
        sql.query(TOUCH).with("ids", ArrayOf.uuids(ids)).with("now", now).execute();
    }
}
