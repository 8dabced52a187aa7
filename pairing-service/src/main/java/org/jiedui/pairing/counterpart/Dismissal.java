package org.jiedui.pairing.counterpart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a liaison post is given up.
 *
 * @param until its last day
 */
public record Dismissal(
        LocalDate until, String reason, @Nullable String document) {}
