package org.jiedui.activity.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedui.kit.problem.BrokenConstraint;
import org.jiedui.kit.problem.Refusal;

/** A unit is recorded once for each activity. */
public final class UnitAlreadyRecorded extends Refusal {
    UnitAlreadyRecorded() {
        super(Kind.CONFLICT, "The attendance of this unit is already recorded.");
    }

    /** The unique constraint that holds the rule under concurrency. */
    @ApplicationScoped
    static class Constraint implements BrokenConstraint {
        @Override
        public String name() {
            return "uq_attendance_activity_unit";
        }

        @Override
        public Refusal refusal() {
            return new UnitAlreadyRecorded();
        }
    }
}
