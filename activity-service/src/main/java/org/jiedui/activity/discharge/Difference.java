package org.jiedui.activity.discharge;

import java.util.List;
import org.jiedui.events.ActivityEvent.Discharge;

/** What an activity declares before and after a change. */
record Difference(List<PlannedDischarge> before, List<PlannedDischarge> after) {

    List<PlannedDischarge> freed() {
        return without(before, after);
    }

    List<PlannedDischarge> added() {
        return without(after, before);
    }

    /** What counts on another day. */
    List<PlannedDischarge> moved() {
        List<PlannedDischarge> added = added();
        return after.stream()
                .filter(planned -> !added.contains(planned) && !before.contains(planned))
                .toList();
    }

    /** What counts as before. */
    List<PlannedDischarge> onTheSameDay() {
        return after.stream().filter(before::contains).toList();
    }

    Redeclared redeclared() {
        return new Redeclared(published(after), published(freed()));
    }

    /** Those whose leg is not among the others'. */
    private static List<PlannedDischarge> without(List<PlannedDischarge> some, List<PlannedDischarge> others) {
        List<Declaration> known =
                others.stream().map(PlannedDischarge::declaration).toList();
        return some.stream()
                .filter(planned -> !known.contains(planned.declaration()))
                .toList();
    }

    static List<Discharge> published(List<PlannedDischarge> planned) {
        return planned.stream().map(PlannedDischarge::published).toList();
    }
}
