package org.jiedui.activity.timetable.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import org.jiedui.activity.timetable.Wishes;
import org.jiedui.kit.text.NoRepeats;
import org.jspecify.annotations.Nullable;

/**
 * How a side wants the dates of a year to lie.
 *
 * @param spacing how many working days lie between two meetings at least; 5 if absent
 * @param preferredByLeading weekdays on which the leading side likes to meet; absent means any
 * @param preferredByPartner weekdays on which the partner side likes to meet; absent means any
 */
record WishesRequest(
        @Min(1) @Max(30) @Nullable Integer spacing,
        @Size(max = 7) @NoRepeats @Nullable List<@NotNull DayOfWeek> preferredByLeading,
        @Size(max = 7) @NoRepeats @Nullable List<@NotNull DayOfWeek> preferredByPartner) {

    private static final int USUAL_SPACING = 5;

    static final WishesRequest NONE = new WishesRequest(null, null, null);

    Wishes toWishes() {
        return new Wishes(
                Objects.requireNonNullElse(spacing, USUAL_SPACING),
                Objects.requireNonNullElse(preferredByLeading, List.of()),
                Objects.requireNonNullElse(preferredByPartner, List.of()));
    }
}
