package org.jiedui.activity.attendance;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies what was recorded of one unit at one activity. */
public record AttendanceId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
