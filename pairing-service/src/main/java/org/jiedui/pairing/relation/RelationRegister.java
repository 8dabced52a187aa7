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
import org.jiedui.kit.precondition.Change;
import org.jiedui.pairing.party.PartyDirectory;
import org.jiedui.pairing.party.PartyView;
import org.jiedui.pairing.relation.RelationRefusals.NeitherPartyNorAbove;
import org.jiedui.pairing.relation.RelationRefusals.RelationAlreadyRegistered;
import org.jiedui.pairing.relation.RelationRefusals.RelationWithItself;
import org.jspecify.annotations.Nullable;

/**
 * Registering and correcting existing relations. They are background: nobody acts on them, so they go into the history
 * and not on the topic.
 */
@ApplicationScoped
@Transactional
public class RelationRegister {

    private final Relations relations;
    private final PartyDirectory parties;
    private final ChangeHistory history;
    private final Clock clock;

    RelationRegister(Relations relations, PartyDirectory parties, ChangeHistory history, Clock clock) {
        this.relations = relations;
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
        return relations.get(relation.id());
    }

    /**
     * Corrects everything but whom it is between: pairings may build on it.
     *
     * @throws org.jiedui.pairing.relation.RelationRefusals.RelationNotFound if there is no such relation
     * @throws NeitherPartyNorAbove if the caller has nothing to do with it
     */
    public RelationView correct(RelationId id, Change change, Particulars corrected) {
        RelationView seen = relations.get(id);
        Relation.checkConcerned(
                change.caller(), seen.left().region(), seen.right().region());
        Relation relation = relations.findById(id.value());
        change.check(relation.version());
        relation.correct(corrected, clock.instant());
        history.record(id.value(), "corrected", change.attribution().on(corrected.documentNumber()));
        return relations.get(id);
    }

    /** @throws org.jiedui.pairing.relation.RelationRefusals.RelationNotFound if there is none */
    public RelationView get(RelationId id) {
        return relations.get(id);
    }

    /** Relations that meet all criteria, newest first. */
    public Page<RelationView> list(Filter filter, PageRequest page) {
        return relations.list(filter, page);
    }

    public Page<HistoryEntry> history(RelationId id, PageRequest page) {
        return history.of(relations.get(id).id().value(), page);
    }

    /**
     * Which relations a list shows; an absent criterion does not restrict it.
     *
     * @param region code of a region in which one of the parties lies
     * @param documentNumber part of the number, in any case, whatever its brackets and spaces
     * @param text part of the name, the title, the source or a party's name, in any case
     */
    public record Filter(
            @Nullable RelationKind kind,
            @Nullable RegionCode region,
            @Nullable String documentNumber,
            @Nullable String text) {}
}
