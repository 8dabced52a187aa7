package org.jiedui.activity.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.activity.attendance.AttendanceTotals.SideTotals;
import org.jiedui.activity.attendance.AttendanceView.Recorder;
import org.jiedui.activity.pair.Sides;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.activity.scheduling.ActivityStatus;
import org.jiedui.events.ActivityEvent.UnitAttendance;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.PageRequest;

/** Attendance as rows, in plain SQL: nothing here needs an entity, and the statements are counted. */
@ApplicationScoped
class Attendances {

    /** Scope, status and lock in one: completing the activity waits for us, or we see that it is completed. */
    private static final String SHARED = """
            select a.status, a.host_side, p.leading_region, p.partner_region
            from activity a join pair p on p.pairing_id = a.pairing_id
            where a.id = ? and ((p.leading_region >= ? and p.leading_region < ?)
              or (p.partner_region >= ? and p.partner_region < ?))
            for share of a""";

    private static final String INSERT = """
            insert into attendance (id, activity_id, unit, region, side, head_count, recorded_by_role,
              recorded_by_unit, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String SELECT = """
            select id, activity_id, unit, region, side, head_count, recorded_by_role, recorded_by_unit, recorded_at
            from attendance where activity_id = ?""";

    private static final String TOTALS = """
            select side, count(*), coalesce(sum(head_count), 0), count(*) filter (where head_count is null)
            from attendance where activity_id = ? group by side""";

    private final Sql sql;

    Attendances(Sql sql) {
        this.sql = sql;
    }

    Optional<HostedActivity> shared(ActivityId activity, RegionRange scope) {
        return sql.first(
                SHARED, Attendances::hosted, activity.value(), scope.from(), scope.to(), scope.from(), scope.to());
    }

    void insert(AttendanceView attendance) {
        sql.change(
                INSERT,
                attendance.id().value(),
                attendance.activityId().value(),
                attendance.unit(),
                attendance.region().value(),
                attendance.side(),
                attendance.headCount(),
                attendance.recordedBy().role(),
                attendance.recordedBy().unit(),
                attendance.updatedAt());
    }

    Optional<AttendanceView> find(ActivityId activity, AttendanceId id) {
        return sql.first(SELECT + " and id = ?", Attendances::attendance, activity.value(), id.value());
    }

    List<AttendanceView> list(ActivityId activity, PageRequest page) {
        return sql.rows(
                SELECT + " and recorded_at >= ? and id < ? order by id desc limit ?",
                Attendances::attendance,
                activity.value(),
                page.updatedSince(),
                page.before(),
                page.fetch());
    }

    List<UnitAttendance> roster(ActivityId activity) {
        return sql.rows(
                SELECT + " order by id", row -> attendance(row).recorded().attendance(), activity.value());
    }

    AttendanceTotals totals(ActivityId activity) {
        Map<SideOfPairing, SideTotals> sides = new EnumMap<>(SideOfPairing.class);
        sql.each(
                TOTALS,
                row -> sides.put(
                        SideOfPairing.valueOf(row.getString(1)),
                        new SideTotals(row.getInt(2), row.getInt(3), row.getInt(4))),
                activity.value());
        return new AttendanceTotals(
                sides.getOrDefault(SideOfPairing.LEADING, SideTotals.NONE),
                sides.getOrDefault(SideOfPairing.PARTNER, SideTotals.NONE));
    }

    private static HostedActivity hosted(ResultSet row) throws SQLException {
        String host = row.getString(2);
        return new HostedActivity(
                ActivityStatus.valueOf(row.getString(1)),
                host == null ? null : SideOfPairing.valueOf(host),
                new Sides(new RegionCode(row.getString(3)), new RegionCode(row.getString(4))));
    }

    private static AttendanceView attendance(ResultSet row) throws SQLException {
        return new AttendanceView(
                new AttendanceId(row.getObject("id", UUID.class)),
                new ActivityId(row.getObject("activity_id", UUID.class)),
                row.getString("unit"),
                new RegionCode(row.getString("region")),
                SideOfPairing.valueOf(row.getString("side")),
                row.getObject("head_count", Integer.class),
                new Recorder(row.getString("recorded_by_role"), row.getString("recorded_by_unit")),
                row.getTimestamp("recorded_at").toInstant(),
                AttendanceView.ONLY_VERSION);
    }
}
