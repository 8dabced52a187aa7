package org.jiedui.local;

import java.util.Locale;

/** The roles a token may carry. */
enum Role {
    MINISTRY,
    PROVINCE,
    LIAISON,
    REVIEWER,
    ANALYST,
    PARTNER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
