package org.jiedui.activity.discharge;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiedui.events.ActivityEvent.Discharge;

/**
 * What activities declare now.
 *
 * @param legs by activity
 * @param added those that it did not declare before, by activity
 * @param losers activities whose time had passed, from which legs were taken over
 */
public record Declarations(Map<UUID, Redeclared> legs, Map<UUID, List<Discharge>> added, Map<UUID, Redeclared> losers) {

    private static final Redeclared NOTHING = new Redeclared(List.of(), List.of());

    static Declarations of(
            Map<UUID, Difference> differences,
            Map<UUID, List<PlannedDischarge>> lost,
            Map<UUID, List<PlannedDischarge>> left) {
        Map<UUID, Redeclared> losers = lost.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> new Redeclared(
                                Difference.published(left.getOrDefault(each.getKey(), List.of())),
                                Difference.published(each.getValue()))));
        Map<UUID, List<Discharge>> added = differences.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> Difference.published(each.getValue().added())));
        return new Declarations(redeclared(differences), added, losers);
    }

    static Map<UUID, Redeclared> redeclared(Map<UUID, Difference> differences) {
        return differences.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                .redeclared()));
    }

    public Redeclared of(UUID activity) {
        return legs.getOrDefault(activity, NOTHING);
    }

    public List<Discharge> added(UUID activity) {
        return added.getOrDefault(activity, List.of());
    }
}
