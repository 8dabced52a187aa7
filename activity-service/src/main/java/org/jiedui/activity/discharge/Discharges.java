package org.jiedui.activity.discharge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiedui.events.ActivityEvent.Discharge;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Sql;

/** The discharges as rows: planned when an activity declares them, held when it is completed. */
@ApplicationScoped
class Discharges {

    private static final String INSERT =
            "insert into discharge (obligation_id, leg, activity_id, planned_for) values (?, ?, ?, ?)";

    private static final String HOLD =
            "update discharge set held_on = planned_for where activity_id = ? returning obligation_id";

    private static final String DECLARED = """
            select d.activity_id, d.obligation_id, o.duty, d.leg
            from discharge d join obligation o on o.id = d.obligation_id
            where d.activity_id = any(?) order by d.obligation_id, d.leg""";

    private final Sql sql;

    Discharges(Sql sql) {
        this.sql = sql;
    }

    void insert(UUID activity, List<PlannedDischarge> planned) {
        for (PlannedDischarge discharge : planned) {
            sql.change(INSERT, discharge.obligation(), discharge.leg(), activity, discharge.on());
        }
    }

    /** The obligations whose legs are held now. */
    List<UUID> hold(UUID activity) {
        return sql.rows(HOLD, row -> row.getObject(1, UUID.class), activity);
    }

    Map<UUID, List<Discharge>> declaredBy(Collection<UUID> activities) {
        Map<UUID, List<Discharge>> declared = new HashMap<>();
        sql.each(
                DECLARED,
                row -> declared.computeIfAbsent(row.getObject(1, UUID.class), activity -> new ArrayList<>())
                        .add(new Discharge(
                                row.getObject(2, UUID.class), Duty.valueOf(row.getString(3)), row.getInt(4))),
                ArrayOf.uuids(activities));
        return declared;
    }
}
