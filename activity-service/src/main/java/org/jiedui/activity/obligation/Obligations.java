package org.jiedui.activity.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jiedui.activity.pair.PairingId;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Sql;

/** The obligations as rows. Rows are always locked in the order of their ids, so that nobody waits in a circle. */
@ApplicationScoped
class Obligations {

    private static final String LOCK = """
            select id, duty, period_kind, period_start, legs from obligation
            where pairing_id = ? and id = any(?) order by id for no key update""";

    private static final String LOCK_YEAR =
            "select id from obligation where pairing_id = ? and year = ? order by id for update";

    private static final String TOUCH = """
            update obligation o set version = o.version + 1, updated_at = ?
            from (select id from obligation where id = any(?) order by id for no key update) touched
            where o.id = touched.id""";

    private final Sql sql;

    Obligations(Sql sql) {
        this.sql = sql;
    }

    /** @param versions all that is known of one year's plan, in order */
    void replace(PairingId pairing, List<AgreedVersion> versions, Instant now) {
        sql.each(LOCK_YEAR, row -> {}, pairing.value(), versions.get(0).year());
        ObligationReplacement replacement = new ObligationReplacement(sql, pairing, versions);
        replacement.removeWhatIsGone(now);
        replacement.addAndConfirm(now);
    }

    List<OwedObligation> lock(PairingId pairing, Collection<UUID> ids) {
        return sql.rows(LOCK, Obligations::owed, pairing.value(), ArrayOf.uuids(ids));
    }

    void touch(Collection<UUID> ids, Instant now) {
        sql.change(TOUCH, now, ArrayOf.uuids(ids));
    }

    private static OwedObligation owed(ResultSet row) throws SQLException {
        Period kind = Period.valueOf(row.getString("period_kind"));
        return new OwedObligation(
                row.getObject("id", UUID.class),
                Duty.valueOf(row.getString("duty")),
                DutyPeriod.beginning(kind, row.getObject("period_start", LocalDate.class)),
                row.getInt("legs"));
    }
}
