package org.jiedui.activity.attendance;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.jiedui.kit.problem.AlreadyThere;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of attendance, and what is said to whoever breaks one. */
public final class AttendanceRefusals {

    /** Which constraints of the database hold which rule under concurrency. */
    @Produces
    static final ConstraintTable CONSTRAINTS =
            new ConstraintTable(Map.of("uq_attendance_activity_unit", UnitAlreadyRecorded::new));

    private AttendanceRefusals() {}

    /** The activity has no such record of attendance. */
    @Rule(kind = NOT_FOUND, title = "没有该参会记录", zh = "该活动没有参会记录 %s。", en = "The activity has no attendance record %s.")
    public static final class AttendanceNotFound extends Refusal {
        AttendanceNotFound(AttendanceId id) {
            super(id);
        }
    }

    /** A correction changes something. */
    @Rule(kind = UNPROCESSABLE, title = "人数没有变化", zh = "人数与现有的相同。", en = "The head count is this already.")
    public static final class HeadCountUnchanged extends Refusal {
        HeadCountUnchanged() {}
    }

    /** A unit, known by its name within its region, is recorded once for each activity. */
    @Rule(
            kind = CONFLICT,
            title = "该单位已记录",
            zh = "该地区同名单位的参会情况已记录。",
            en = "The attendance of the unit of this name in this region is already recorded.")
    public static final class UnitAlreadyRecorded extends AlreadyThere {
        UnitAlreadyRecorded() {
            super("/v1/activities/{activity_id}/attendances/{id}");
        }
    }
}
