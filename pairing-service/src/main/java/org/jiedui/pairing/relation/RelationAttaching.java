package org.jiedui.pairing.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.Written;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingReading;
import org.jiedui.pairing.relation.RelationRefusals.RelationNotAttached;
import org.jiedui.pairing.relation.RelationRefusals.TooManyRelations;

/** Saying which pairing builds on which relation, and finding either by the other. */
@ApplicationScoped
@Transactional
public class RelationAttaching {

    private final Relations relations;
    private final PairingReading pairings;
    private final ChangeHistory history;
    private final Clock clock;

    RelationAttaching(Relations relations, PairingReading pairings, ChangeHistory history, Clock clock) {
        this.relations = relations;
        this.pairings = pairings;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Says that a pairing builds on a relation. Saying it again changes nothing, and the pairing's version stays.
     *
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.NotASide if it is not up to the caller
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingIsOver if the pairing is over
     * @throws org.jiedui.pairing.relation.RelationRefusals.RelationDoesNotCoverSides if the ends do not cover the two sides
     * @throws TooManyRelations if the pairing builds on as many as it may
     */
    public Written<AttachedRelation> attach(RelationId id, PairingId pairing, Caller caller) {
        Foundation foundation = relations.foundationOf(pairings.findForUpdate(pairing, caller));
        foundation.checkMayChange(caller);
        RelationView relation = relations.get(id);
        boolean first = foundation.lacks(relation);
        if (first) {
            relations.attach(id, pairing, clock.instant());
            record(pairing, "relation-attached", relation, Attribution.of(caller));
        }
        return new Written<>(relations.attached(id, pairing), first);
    }

    /**
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.NotASide if it is not up to the caller
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingIsOver if the pairing is over
     * @throws RelationNotAttached if the pairing does not build on it
     * @throws org.jiedui.kit.precondition.StaleVersion if the relation is another than the caller has seen
     */
    public void detach(RelationId id, PairingId pairing, Change change) {
        relations.foundationOf(pairings.findForUpdate(pairing, change.caller())).checkMayChange(change.caller());
        RelationView relation = relations.attached(id, pairing).relation();
        change.check(relation.version());
        relations.detach(id, pairing, clock.instant());
        record(pairing, "relation-detached", relation, change.attribution());
    }

    /** All that a pairing builds on, for who has seen the pairing already; newest first. */
    public List<RelationView> attachedTo(PairingId seen) {
        return relations.attachedTo(seen);
    }

    /** What a pairing in the caller's scope builds on; of what has changed also what it does no longer. */
    public Page<AttachedRelation> attachedTo(PairingId pairing, PageRequest page, Caller caller) {
        return relations.attachedTo(pairings.get(pairing, caller).id(), page);
    }

    /** @throws RelationNotAttached if the pairing does not build on it */
    public AttachedRelation get(RelationId id, PairingId pairing, Caller caller) {
        return relations.attached(id, pairings.get(pairing, caller).id());
    }

    /**
     * The pairings in the caller's scope that build on a relation, newest first.
     *
     * @throws org.jiedui.pairing.relation.RelationRefusals.RelationNotFound if there is no such relation
     */
    public Page<BuildingPairing> buildingOn(RelationId id, PageRequest page, Caller caller) {
        Page<BuildingPairing> found = relations.buildingOn(id, page, caller);
        if (found.items().isEmpty()) {
            RelationView unusedWhichIsThere = relations.get(id);
        }
        return found;
    }

    private void record(PairingId pairing, String change, RelationView relation, Attribution by) {
        history.record(pairing.value(), change, by.on(relation.particulars().documentNumber()));
    }
}
