package org.jiedui.activity.discharge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.kit.database.Sql;

/** The discharges as rows: planned when an activity declares them, held when it is completed. */
@ApplicationScoped
class Discharges {

    private static final String INSERT = """
            insert into discharge (obligation_id, leg, activity_id, planned_for)
            values (:obligation, :leg, :activity, :on)""";

    private static final String MARK_HELD =
            "update discharge set held_on = planned_for where activity_id = :activity returning obligation_id";

    private final Sql sql;

    Discharges(Sql sql) {
        this.sql = sql;
    }

    void insert(UUID activity, List<PlannedDischarge> planned) {
        for (PlannedDischarge discharge : planned) {
            sql.query(INSERT)
                    .with("obligation", discharge.obligation())
                    .with("leg", discharge.leg())
                    .with("activity", activity)
                    .with("on", discharge.on())
                    .execute();
        }
    }

    /** The obligations whose legs are held now. */
    List<ObligationId> markHeld(UUID activity) {
        return sql.query(MARK_HELD).with("activity", activity).list(ObligationId.class);
    }
}
