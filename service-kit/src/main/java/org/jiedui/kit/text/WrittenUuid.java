package org.jiedui.kit.text;

import java.util.UUID;

/** Reads UUIDs in the one form in which they are written; Java's own reader and Jackson's are more generous. */
public final class WrittenUuid {

    private WrittenUuid() {}

    /** @throws IllegalArgumentException if the text is not 8-4-4-4-12 hexadecimal digits */
    public static UUID of(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("Not the form of a UUID");
        }
        return uuid;
    }
}
