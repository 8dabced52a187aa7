package org.jiedui.activity.timetable;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedui.events.vocabulary.SideOfPairing;

/**
 * How a side wants the dates of a year to lie.
 *
 * @param spacing how many working days lie between two meetings at least; 1 means on the next one
 * @param preferredByLeading weekdays on which the leading side likes to meet; none means any
 * @param preferredByPartner weekdays on which the partner side likes to meet; none means any
 */
public record Wishes(int spacing, List<DayOfWeek> preferredByLeading, List<DayOfWeek> preferredByPartner) {

    public Wishes {
        preferredByLeading = preferredByLeading.stream().sorted().toList();
        preferredByPartner = preferredByPartner.stream().sorted().toList();
    }

    Map<SideOfPairing, Set<DayOfWeek>> preferred() {
        return Map.of(
                SideOfPairing.LEADING, Set.copyOf(preferredByLeading),
                SideOfPairing.PARTNER, Set.copyOf(preferredByPartner));
    }
}
