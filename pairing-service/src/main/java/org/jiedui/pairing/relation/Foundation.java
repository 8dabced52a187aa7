package org.jiedui.pairing.relation;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Set;
import java.util.UUID;
import org.jiedui.kit.caller.Caller;
import org.jiedui.pairing.lifecycle.PairingStatus;
import org.jiedui.pairing.lifecycle.Sides;
import org.jiedui.pairing.relation.RelationRefusals.TooManyRelations;

/**
 * What a pairing builds on.
 *
 * @param relations ids of the relations
 */
@CheckReturnValue
record Foundation(Sides sides, PairingStatus status, Set<UUID> relations) {

    private static final int MOST = 20;

    /**
     * A draft's is changed by whoever may register the pairing; once both sides know it, by them alone.
     *
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.NotASide if the caller is none of these
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingIsOver if the pairing has ended, or will not come about as it was proposed
     */
    void checkMayChange(Caller caller) {
        switch (status) {
            case DRAFT -> sides.checkMayRegister(caller);
            case PROPOSED, ACTIVE, SUSPENDED -> sides.of(caller);
            case ENDED, WITHDRAWN, REJECTED, EXPIRED -> {
                sides.checkMayRegister(caller);
                status.checkNotOver();
            }
        }
    }

    /**
     * Whether the relation is to be added to it.
     *
     * @throws org.jiedui.pairing.relation.RelationRefusals.RelationDoesNotCoverSides if its ends do not cover the two sides
     * @throws TooManyRelations if the pairing builds on as many as it may
     */
    boolean lacks(RelationView relation) {
        relation.checkCovers(sides);
        if (relations.contains(relation.id().value())) {
            return false;
        }
        if (relations.size() >= MOST) {
            throw new TooManyRelations(MOST);
        }
        return true;
    }
}
