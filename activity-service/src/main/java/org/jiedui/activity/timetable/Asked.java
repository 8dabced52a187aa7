package org.jiedui.activity.timetable;

import java.util.Comparator;
import java.util.List;

/** What a timetable is drafted from; the order of the pins does not matter. */
public record Asked(Wishes wishes, List<LegDate> pins) {

    private static final Comparator<LegDate> ORDER =
            Comparator.comparing((LegDate pin) -> pin.obligation().value()).thenComparing(LegDate::leg);

    public Asked {
        pins = pins.stream().sorted(ORDER).toList();
    }
}
