package org.jiedui.pairing.matching;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.relation.RelationKind;
import org.jspecify.annotations.Nullable;

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
