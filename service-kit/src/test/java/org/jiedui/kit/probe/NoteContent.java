package org.jiedui.kit.probe;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/** One value of each type that requests carry. */
public record NoteContent(
        Tone tone,
        int pages,
        LocalDate day,
        @Nullable Instant due,
        @Nullable RegionCode region,
        @Nullable UUID related,
        @Nullable List<Line> lines) {

    /** Something nested. */
    public record Line(String text, int weight) {}
}
