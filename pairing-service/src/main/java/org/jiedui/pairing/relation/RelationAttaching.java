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
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.Written;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingReading;
import org.jiedui.pairing.relation.RelationDirectory.AttachedRelation;
import org.jiedui.pairing.relation.RelationRefusals.RelationNotAttached;
import org.jiedui.pairing.relation.RelationRefusals.TooManyRelations;

/** Saying which pairing builds on which relation, and finding either by the other. */
@ApplicationScoped
@Transactional
public class RelationAttaching {

    private final Foundations foundations;
    private final RelationDirectory relations;
    private final PairingReading pairings;
    private final ChangeHistory history;
    private final Clock clock;

    RelationAttaching(
            Foundations foundations,
            RelationDirectory relations,
            PairingReading pairings,
            ChangeHistory history,
            Clock clock) {
        this.foundations = foundations;
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
        Foundation foundation = foundations.of(pairings.findForUpdate(pairing, caller));
        foundation.checkMayChange(caller);
        RelationView relation = relations.get(id);
        boolean first = foundation.lacks(relation);
        if (first) {
            foundations.attach(id, pairing, clock.instant());
            remember(pairing, "relation-attached", relation, caller);
        }
        return new Written<>(attached(id, pairing), first);
    }

    /**
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.NotASide if it is not up to the caller
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingIsOver if the pairing is over
     * @throws RelationNotAttached if the pairing does not build on it
     * @throws org.jiedui.kit.precondition.StaleVersion if the relation is another than the caller has seen
     */
    public void detach(RelationId id, PairingId pairing, ExpectedVersion seen, Caller caller) {
        foundations.of(pairings.findForUpdate(pairing, caller)).checkMayChange(caller);
        RelationView relation = attached(id, pairing).relation();
        seen.check(relation.version());
        foundations.detach(id, pairing);
        remember(pairing, "relation-detached", relation, caller);
    }

    /** What a pairing in the caller's scope builds on. */
    public Page<AttachedRelation> attachedTo(PairingId pairing, PageRequest page, Caller caller) {
        return relations.attachedTo(pairings.get(pairing, caller).id(), page);
    }

    /** @throws RelationNotAttached if the pairing does not build on it */
    public AttachedRelation get(RelationId id, PairingId pairing, Caller caller) {
        return attached(id, pairings.get(pairing, caller).id());
    }

    /**
     * The pairings in the caller's scope that build on a relation, newest first.
     *
     * @throws org.jiedui.pairing.relation.RelationRefusals.RelationNotFound if there is no such relation
     */
    public Page<BuildingPairing> buildingOn(RelationId id, PageRequest page, Caller caller) {
        List<BuildingPairing> found = foundations.on(id, page, caller.scope());
        if (found.isEmpty()) {
            RelationView unusedWhichIsThere = relations.get(id);
        }
        return page.page(found, pairing -> pairing.id().value());
    }

    private AttachedRelation attached(RelationId id, PairingId pairing) {
        return relations.attached(id, pairing).orElseThrow(() -> new RelationNotAttached(id, pairing));
    }

    private void remember(PairingId pairing, String change, RelationView relation, Caller caller) {
        history.record(
                pairing.value(),
                change,
                Attribution.of(caller).on(relation.particulars().documentNumber()));
    }
}
