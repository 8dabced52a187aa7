package org.jiedui.activity.attendance;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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
import org.jiedui.kit.database.UncheckedSqlException;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.time.ChinaTime;

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

    private final AgroalDataSource dataSource;

    Attendances(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    Optional<HostedActivity> shared(ActivityId activity, RegionRange scope) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SHARED)) {
            select.setObject(1, activity.value());
            select.setString(2, scope.from());
            select.setString(3, scope.to());
            select.setString(4, scope.from());
            select.setString(5, scope.to());
            ResultSet row = select.executeQuery();
            return row.next() ? Optional.of(hosted(row)) : Optional.empty();
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    void insert(AttendanceView attendance) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, attendance.id().value());
            insert.setObject(2, attendance.activityId().value());
            insert.setString(3, attendance.unit());
            insert.setString(4, attendance.region().value());
            insert.setString(5, attendance.side().name());
            insert.setObject(6, attendance.headCount());
            insert.setString(7, attendance.recordedBy().role());
            insert.setString(8, attendance.recordedBy().unit());
            insert.setObject(9, ChinaTime.offset(attendance.updatedAt()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    Optional<AttendanceView> find(ActivityId activity, AttendanceId id) {
        return query(" and id = ?", activity, id.value()).stream().findFirst();
    }

    List<AttendanceView> list(ActivityId activity, PageRequest page) {
        return query(
                " and recorded_at >= ? and id < ? order by id desc limit ?",
                activity,
                ChinaTime.offset(page.updatedSince()),
                page.before(),
                page.fetch());
    }

    List<UnitAttendance> roster(ActivityId activity) {
        return query(" order by id", activity).stream()
                .map(attendance -> attendance.recorded().attendance())
                .toList();
    }

    AttendanceTotals totals(ActivityId activity) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(TOTALS)) {
            select.setObject(1, activity.value());
            ResultSet row = select.executeQuery();
            Map<SideOfPairing, SideTotals> sides = new EnumMap<>(SideOfPairing.class);
            while (row.next()) {
                sides.put(
                        SideOfPairing.valueOf(row.getString(1)),
                        new SideTotals(row.getInt(2), row.getInt(3), row.getInt(4)));
            }
            return new AttendanceTotals(
                    sides.getOrDefault(SideOfPairing.LEADING, SideTotals.NONE),
                    sides.getOrDefault(SideOfPairing.PARTNER, SideTotals.NONE));
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    private List<AttendanceView> query(String condition, ActivityId activity, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + condition)) {
            select.setObject(1, activity.value());
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 2, parameters[i]);
            }
            ResultSet row = select.executeQuery();
            List<AttendanceView> found = new ArrayList<>();
            while (row.next()) {
                found.add(attendance(row));
            }
            return found;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
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
