package org.jiedui.caselibrary.evidence;

import java.util.List;
import java.util.Objects;
import org.jiedui.events.ActivityEvent.ActivityAmended;
import org.jiedui.events.ActivityEvent.AttendanceCorrected;
import org.jiedui.events.ActivityEvent.UnitAttendance;
import org.jspecify.annotations.Nullable;

/**
 * What was corrected of an exchange; what is absent stays.
 *
 * @param sequence its place among what happened to the exchange: of two corrections of the same the later one counts
 * @param attendance of one unit
 */
public record ExchangeCorrection(
        long sequence,
        @Nullable String outcome,
        @Nullable List<String> materials,
        @Nullable UnitAttendance attendance) {

    public static ExchangeCorrection of(ActivityAmended amended, long sequence) {
        return new ExchangeCorrection(sequence, amended.outcome(), amended.materials(), null);
    }

    public static ExchangeCorrection of(AttendanceCorrected corrected, long sequence) {
        return new ExchangeCorrection(sequence, null, null, corrected.attendance());
    }

    Evidence correct(Evidence exchange) {
        return exchange.with(
                exchange.attendance().stream().map(this::present).toList(),
                Objects.requireNonNullElse(outcome, exchange.outcome()),
                Objects.requireNonNullElse(materials, exchange.materials()));
    }

    private UnitAttendance present(UnitAttendance told) {
        return attendance != null
                        && attendance.unit().equals(told.unit())
                        && attendance.region().equals(told.region())
                ? attendance
                : told;
    }
}
