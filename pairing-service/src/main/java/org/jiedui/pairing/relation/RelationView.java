package org.jiedui.pairing.relation;

import java.time.Instant;
import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.precondition.Versioned;
import org.jiedui.pairing.lifecycle.Sides;
import org.jiedui.pairing.relation.RelationRefusals.RelationDoesNotCoverSides;

/**
 * An existing relation between two parties; left and right say nothing about who helps whom.
 *
 * @param left one of the two parties; which is which does not matter
 * @param right the other one
 * @param particulars what is known of it
 * @param updatedAt when it was last corrected, or one of the parties last called otherwise
 */
public record RelationView(
        RelationId id,
        RelatedParty left,
        RelatedParty right,
        Particulars particulars,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** One of the two parties, as it is called today. */
    public record RelatedParty(UUID partyId, RegionCode region, String name) {}

    /** The ends' codes and names are not of this relation's version: they change with the parties' designations. */
    @Override
    public String entityTag() {
        return Versioned.tag(version, left.region, left.name, right.region, right.name);
    }

    /** @throws RelationDoesNotCoverSides if a side lies in neither end, or both in the same; either end may be either side */
    void checkCovers(Sides sides) {
        boolean straight = left.region.covers(sides.leading()) && right.region.covers(sides.partner());
        boolean crossed = left.region.covers(sides.partner()) && right.region.covers(sides.leading());
        if (!straight && !crossed) {
            throw new RelationDoesNotCoverSides(left, right, sides);
        }
    }
}
