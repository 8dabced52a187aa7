package org.jiedui.pairing.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedui.events.PlanEvent.BlockedWeek;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.PlanEvent.Difference;
import org.jiedui.events.PlanEvent.DifferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * Compares two contents field by field. Lines are matched by duty, blocked weeks by side and week, whatever their order.
 */
final class PlanDifferences {

    private final List<Difference> found = new ArrayList<>();

    private PlanDifferences() {}

    /** In the order of the fields; nothing for what is the same. */
    static List<Difference> between(PlanContent before, PlanContent after) {
        PlanDifferences differences = new PlanDifferences();
        differences.field("/effectiveFrom", before.effectiveFrom(), after.effectiveFrom());
        differences.each("/cadence/", lines(before), lines(after), differences::line);
        differences.each("/topics/", topics(before), topics(after), differences::field);
        differences.field("/goals", before.goals(), after.goals());
        differences.each("/blockedWeeks/", weeks(before), weeks(after), differences::week);
        return List.copyOf(differences.found);
    }

    private void line(String path, CadenceLine before, CadenceLine after) {
        field(path + "/period", before.period(), after.period());
        field(path + "/count", before.count(), after.count());
        field(path + "/legs", before.legs(), after.legs());
    }

    private void week(String path, BlockedWeek before, BlockedWeek after) {
        field(path + "/reason", before.reason(), after.reason());
    }

    private void field(String path, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            found.add(new Difference(path, kind(before, after), before, after));
        }
    }

    private <V> void each(String path, Map<String, V> before, Map<String, V> after, Comparison<V> comparison) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            V former = before.get(name);
            V latter = after.get(name);
            if (former == null || latter == null) {
                field(path + name, former, latter);
            } else {
                comparison.compare(path + name, former, latter);
            }
        }
    }

    private static DifferenceKind kind(@Nullable Object before, @Nullable Object after) {
        if (before == null) {
            return DifferenceKind.ADDED;
        }
        return after == null ? DifferenceKind.REMOVED : DifferenceKind.CHANGED;
    }

    private static Map<String, CadenceLine> lines(PlanContent content) {
        return named(content.cadence(), line -> line.duty().name());
    }

    private static Map<String, Object> topics(PlanContent content) {
        return named(List.<Object>copyOf(content.topics()), Object::toString);
    }

    private static Map<String, BlockedWeek> weeks(PlanContent content) {
        return named(content.blockedWeeks(), week -> week.side() + "/" + week.week());
    }

    private static <V> Map<String, V> named(List<V> values, Function<V, String> name) {
        return values.stream().collect(Collectors.toMap(name, Function.identity(), (one, same) -> one, TreeMap::new));
    }

    private interface Comparison<V> {
        void compare(String path, V before, V after);
    }
}
