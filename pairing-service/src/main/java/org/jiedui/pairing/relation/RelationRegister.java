package org.jiedui.pairing.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingReading;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.party.PartyDirectory;
import org.jiedui.pairing.party.PartyView;

/**
 * Registering and correcting existing relations, and saying which pairing builds on which. They are background: nobody
 * acts on them, so they go into the history and not on the topic.
 */
@ApplicationScoped
@Transactional
public class RelationRegister {

    private final Relations relations;
    private final RelationDirectory directory;
    private final PartyDirectory parties;
    private final PairingReading pairings;
    private final ChangeHistory history;
    private final Clock clock;

    RelationRegister(
            Relations relations,
            RelationDirectory directory,
            PartyDirectory parties,
            PairingReading pairings,
            ChangeHistory history,
            Clock clock) {
        this.relations = relations;
        this.directory = directory;
        this.parties = parties;
        this.pairings = pairings;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws org.jiedui.pairing.party.UnknownParty if no party has one of the codes today
     * @throws RelationWithItself if one party lies within the other
     * @throws NeitherPartyNorAbove if the caller has nothing to do with it
     */
    public RelationView register(RegionCode leftCode, RegionCode rightCode, Particulars particulars, Caller caller) {
        PartyView left = parties.current(leftCode);
        PartyView right = parties.current(rightCode);
        Relation relation = Relation.register(left, right, particulars, caller, clock.instant());
        relations.persistAndFlush(relation);
        history.record(
                relation.id().value(), "registered", Attribution.of(caller).on(particulars.documentNumber()));
        return relation.view(left, right);
    }

    /** Corrects everything but whom it is between: pairings may build on it. */
    public RelationView correct(
            RelationId id, ExpectedVersion expected, Particulars corrected, String reason, Caller caller) {
        Relation relation = relations.toChange(id, expected);
        PartyView left = parties.get(relation.leftPartyId(), null);
        PartyView right = parties.get(relation.rightPartyId(), null);
        relation.correct(corrected, left, right, caller, clock.instant());
        relations.flush();
        history.record(
                id.value(), "corrected", Attribution.of(caller).because(reason).on(corrected.documentNumber()));
        return directory.get(id);
    }

    /**
     * Says that a pairing builds on a relation. Saying it again changes nothing, and the pairing's version stays.
     *
     * @throws org.jiedui.pairing.sides.NotASide if the caller is neither a side nor may register the pairing
     * @throws RelationDoesNotCoverSides if the ends do not cover the two sides
     */
    public void attach(RelationId id, PairingId pairingId, Caller caller) {
        PairingView pairing = pairings.get(pairingId, caller);
        pairing.sides().checkMayRegister(caller);
        RelationView relation = directory.get(id);
        relation.checkCovers(pairing.sides());
        if (relations.attach(id, pairingId)) {
            remember(pairingId, "relation-attached", relation, caller);
        }
    }

    /** @throws RelationNotAttached if the pairing does not build on it */
    public void detach(RelationId id, PairingId pairingId, Caller caller) {
        pairings.get(pairingId, caller).sides().checkMayRegister(caller);
        RelationView relation = directory.get(id);
        if (!relations.detach(id, pairingId)) {
            throw new RelationNotAttached(id, pairingId);
        }
        remember(pairingId, "relation-detached", relation, caller);
    }

    /** What a pairing in the caller's scope builds on. */
    public List<RelationView> attachedTo(PairingId pairing, Caller caller) {
        return directory.attachedTo(pairings.get(pairing, caller).id());
    }

    public List<HistoryEntry> history(RelationId id) {
        return history.of(directory.get(id).id().value());
    }

    private void remember(PairingId pairing, String change, RelationView relation, Caller caller) {
        history.record(
                pairing.value(),
                change,
                Attribution.of(caller).on(relation.particulars().documentNumber()));
    }
}
