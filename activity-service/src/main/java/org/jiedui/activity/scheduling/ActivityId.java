package org.jiedui.activity.scheduling;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an activity. */
public record ActivityId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
