package org.jiedui.activity.obligation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an obligation. */
public record ObligationId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
