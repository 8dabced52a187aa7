package org.jiedui.activity.pair;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a pairing; pairing-service gave it. */
public record PairingId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
