package org.jiedui.activity.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.events.ActivityEvent.UnitAttendance;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Json;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.knownparties.pair.PairScope;

/** Attendance as rows, in plain SQL: nothing here needs an entity, and the statements are counted. */
@ApplicationScoped
class Attendances {

    /** Scope, status and lock in one: completing the activity waits for us, or we see that it is completed. */
    private static final String HOSTED = """
            select a.status, a.host_side as host, p.leading_region as sides_leading, p.partner_region as sides_partner,
              p.leading_dissolved_on is not null as sides_leading_dissolved,
              p.partner_dissolved_on is not null as sides_partner_dissolved
            from activity a join pair p on p.pairing_id = a.pairing_id
            where a.id = :activity""";

    private static final String INSERT = """
            insert into attendance (id, activity_id, unit, region, side, head_count, recorded_by_role,
              recorded_by_unit, recorded_at)
            values (:id, :activity, :unit, :region, :side, :headCount, :role, :recordingUnit, :now)""";

    private static final String CORRECT = """
            update attendance set head_count = :headCount, former_counts = :formerCounts, corrected_at = :now,
              version = :version
            where id = :id""";

    private static final String UPDATED_AT = "coalesce(corrected_at, recorded_at)";

    private static final String SELECT = "select *, %s as updated_at".formatted(UPDATED_AT);

    private static final String TOTALS = """
            select count(*) filter (where side = 'LEADING') as leading_units,
              coalesce(sum(head_count) filter (where side = 'LEADING'), 0) as leading_head_count,
              count(*) filter (where side = 'LEADING' and head_count is null) as leading_units_without_head_count,
              count(*) filter (where side = 'PARTNER') as partner_units,
              coalesce(sum(head_count) filter (where side = 'PARTNER'), 0) as partner_head_count,
              count(*) filter (where side = 'PARTNER' and head_count is null) as partner_units_without_head_count""";

    private final Sql sql;

    Attendances(Sql sql) {
        this.sql = sql;
    }

    /** The activity in the caller's scope, which nobody completes until the running transaction ends. */
    Optional<HostedActivity> findForShare(ActivityId activity, Caller caller) {
        return find(activity, caller, "for share of a");
    }

    /** The same, in which nobody records or corrects anything either. */
    Optional<HostedActivity> findForUpdate(ActivityId activity, Caller caller) {
        return find(activity, caller, "for no key update of a");
    }

    private Optional<HostedActivity> find(ActivityId activity, Caller caller, String lock) {
        return PairScope.of(caller, sql.query(HOSTED).with("activity", activity))
                .then(lock)
                .first(HostedActivity.class);
    }

    void insert(AttendanceView attendance) {
        sql.query(INSERT)
                .with("id", attendance.id())
                .with("activity", attendance.activityId())
                .with("unit", attendance.unit())
                .with("region", attendance.region())
                .with("side", attendance.side())
                .with("headCount", attendance.headCount())
                .with("role", attendance.recordedBy().role())
                .with("recordingUnit", attendance.recordedBy().unit())
                .with("now", attendance.updatedAt())
                .execute();
    }

    void correct(AttendanceView attendance) {
        sql.query(CORRECT)
                .with("id", attendance.id())
                .with("headCount", attendance.headCount())
                .with("formerCounts", new Json(attendance.formerCounts()))
                .with("now", attendance.updatedAt())
                .with("version", attendance.version())
                .execute();
    }

    Optional<AttendanceView> find(ActivityId activity, AttendanceId id) {
        return of(activity, SELECT).and("id = :id").with("id", id).first(AttendanceView.class);
    }

    Page<AttendanceView> list(ActivityId activity, PageRequest page) {
        return of(activity, SELECT).page(page, "id", UPDATED_AT, AttendanceView.class, attendance -> attendance
                .id()
                .value());
    }

    List<UnitAttendance> roster(ActivityId activity) {
        return of(activity, SELECT).then("order by id").list(UnitAttendance.class);
    }

    AttendanceTotals totals(ActivityId activity) {
        return of(activity, TOTALS).first(AttendanceTotals.class).orElseThrow();
    }

    private Query of(ActivityId activity, String columns) {
        return sql.query(columns + " from attendance where activity_id = :activity")
                .with("activity", activity);
    }
}
