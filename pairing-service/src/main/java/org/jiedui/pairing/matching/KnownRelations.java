package org.jiedui.pairing.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.relation.RelationKind;
import org.jspecify.annotations.Nullable;

/** The older relations of two regions and of the regions above them. */
final class KnownRelations {

    private static final String LOCAL = "LOCAL:";

    private final Map<RegionCode, Map<RegionCode, List<KnownRelation>>> byRegions = new HashMap<>();
    private final Map<RegionCode, List<RegionCode>> lineages = new HashMap<>();

    /** @param known in the order in which reasons name them */
    KnownRelations(List<KnownRelation> known) {
        for (KnownRelation relation : known) {
            remember(relation.left(), relation.right(), relation);
            remember(relation.right(), relation.left(), relation);
        }
    }

    private void remember(RegionCode one, RegionCode other, KnownRelation relation) {
        byRegions
                .computeIfAbsent(one, region -> new HashMap<>())
                .computeIfAbsent(other, region -> new ArrayList<>())
                .add(relation);
    }

    /** Their own first, then of those above them. */
    List<KnownRelation> between(RegionCode one, RegionCode other) {
        return lineage(one).stream()
                .map(left -> byRegions.getOrDefault(left, Map.of()))
                .filter(ofLeft -> !ofLeft.isEmpty())
                .flatMap(ofLeft ->
                        lineage(other).stream().flatMap(right -> ofLeft.getOrDefault(right, List.of()).stream()))
                .toList();
    }

    private List<RegionCode> lineage(RegionCode region) {
        return lineages.computeIfAbsent(region, one -> withThoseAbove(one).toList());
    }

    /** A region and those above it, by their codes: 440402, 440400, 440000. */
    static Stream<RegionCode> withThoseAbove(RegionCode region) {
        String code = region.value();
        if (code.startsWith(LOCAL)) {
            int end = code.lastIndexOf('-');
            return end < 0
                    ? Stream.of(region)
                    : Stream.concat(Stream.of(region), withThoseAbove(new RegionCode(code.substring(0, end))));
        }
        return Stream.of(code, code.substring(0, 4) + "00", code.substring(0, 2) + "0000")
                .distinct()
                .map(RegionCode::new);
    }

    /**
     * An older relation of two regions on which a pairing can build (与已有对口帮扶、东西部协作机制衔接); it has no direction here.
     *
     * @param documentNumber of the document that founds it, where it is known
     */
    record KnownRelation(
            RelationKind kind,
            RegionCode left,
            String leftName,
            RegionCode right,
            String rightName,
            @Nullable String documentNumber) {

        boolean isBetween(RegionCode one, RegionCode other) {
            return (left.equals(one) && right.equals(other)) || (left.equals(other) && right.equals(one));
        }
    }
}
