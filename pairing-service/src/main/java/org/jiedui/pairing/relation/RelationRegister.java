package org.jiedui.pairing.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.pairing.party.PartyDirectory;
import org.jiedui.pairing.party.PartyView;
import org.jiedui.pairing.relation.RelationRefusals.NeitherPartyNorAbove;
import org.jiedui.pairing.relation.RelationRefusals.RelationAlreadyRegistered;
import org.jiedui.pairing.relation.RelationRefusals.RelationWithItself;

/**
 * Registering and correcting existing relations. They are background: nobody acts on them, so they go into the history
 * and not on the topic.
 */
@ApplicationScoped
@Transactional
public class RelationRegister {

    private final Relations relations;
    private final RelationDirectory directory;
    private final PartyDirectory parties;
    private final ChangeHistory history;
    private final Clock clock;

    RelationRegister(
            Relations relations,
            RelationDirectory directory,
            PartyDirectory parties,
            ChangeHistory history,
            Clock clock) {
        this.relations = relations;
        this.directory = directory;
        this.parties = parties;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws org.jiedui.pairing.party.PartyRefusals.UnknownParty if no party has one of the codes today
     * @throws RelationWithItself if one party lies within the other
     * @throws NeitherPartyNorAbove if the caller has nothing to do with it
     * @throws RelationAlreadyRegistered if there is such a relation between them
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
        Relation relation = relations.get(id);
        PartyView left = parties.get(relation.leftPartyId(), null);
        PartyView right = parties.get(relation.rightPartyId(), null);
        Relation.checkConcerned(caller, left.region(), right.region());
        expected.check(relation.version());
        relation.correct(corrected, left, right, caller, clock.instant());
        relations.flush();
        history.record(
                id.value(), "corrected", Attribution.of(caller).because(reason).on(corrected.documentNumber()));
        return directory.get(id);
    }

    public Page<HistoryEntry> history(RelationId id, PageRequest page) {
        return history.of(directory.get(id).id().value(), page);
    }
}
