package org.jiedui.activity.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jiedui.activity.obligation.ObligationRefusals.ObligationNotFound;
import org.jiedui.activity.pair.PairKeeping;
import org.jiedui.activity.pair.Term;
import org.jiedui.events.CaseEvent.CasePublished;
import org.jiedui.events.ObligationEvent.ClosedBecause;
import org.jiedui.events.PairingEvent.PairingActivated;
import org.jiedui.events.PairingEvent.PairingEnded;
import org.jiedui.events.PairingEvent.PairingResumed;
import org.jiedui.events.PairingEvent.PairingSuspended;
import org.jiedui.events.PlanEvent.BlockedWeek;
import org.jiedui.events.PlanEvent.Plan;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyDissolved;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.event.Outbox;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.knownparties.pair.PairingId;

/**
 * Keeps what the cooperations owe by their terms and plans, and says how far it is met. Whatever an event brings, all that
 * its cooperation owes is worked out anew, so the order of events does not matter, nor how often they come.
 */
@ApplicationScoped
@Transactional
public class ObligationKeeping {

    private final PairKeeping pairs;
    private final AgreedVersions agreed;
    private final JointCases cases;
    private final Obligations obligations;
    private final ObligationBoard board;
    private final ChangeHistory history;
    private final Outbox outbox;
    private final Clock clock;

    ObligationKeeping(
            PairKeeping pairs,
            AgreedVersions agreed,
            JointCases cases,
            Obligations obligations,
            ObligationBoard board,
            ChangeHistory history,
            Outbox outbox,
            Clock clock) {
        this.pairs = pairs;
        this.agreed = agreed;
        this.cases = cases;
        this.obligations = obligations;
        this.board = board;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Takes over what both sides signed, a plan or an amendment of it. A plan may be the first to mention its pairing. */
    public void takeOver(Plan plan) {
        pairs.keep(plan.pairing());
        agreed.add(plan);
        workOut(plan.pairing());
    }

    public void activate(PairingActivated activated) {
        pairs.activate(activated);
        workOut(activated.pairing());
    }

    public void end(PairingEnded ended) {
        pairs.end(ended);
        workOut(ended.pairing());
    }

    public void suspend(PairingSuspended suspended) {
        pairs.suspend(suspended);
        workOut(suspended.pairing());
    }

    public void resume(PairingResumed resumed) {
        pairs.resume(resumed);
        workOut(resumed.pairing());
    }

    /** A side with another code or name; it may show that the party was dissolved. */
    public void follow(PartyRedesignated redesignated) {
        pairs.follow(redesignated).forEach(this::workOut);
    }

    /** Nothing is owed after the last day of a side. */
    public void follow(PartyDissolved dissolved) {
        pairs.follow(dissolved).forEach(this::workOut);
    }

    /** Cases that were published may come before the plan that owes them. */
    public void discharge(CasePublished published) {
        PublishedPairing pairing = published.typicalCase().pairing();
        pairs.keep(pairing);
        cases.add(published);
        workOut(pairing);
    }

    private void workOut(PublishedPairing pairing) {
        workOut(pairing.cooperation());
    }

    private void workOut(UUID cooperation) {
        List<Term> terms = pairs.termsForUpdate(cooperation);
        publish(obligations.keep(cooperation, Dues.of(terms, agreed.of(cooperation)), clock.instant()));
        touch(cases.discharge(cooperation));
    }

    private void publish(List<ChangedObligation> changed) {
        changed.stream().flatMap(each -> each.event().stream()).forEach(outbox::append);
    }

    @Transactional(TxType.SUPPORTS)
    public Page<ObligationView> list(ObligationFilter filter, PageRequest page, Caller caller) {
        return board.list(filter, page, clock.instant(), caller);
    }

    /** @throws ObligationNotFound if there is none in the caller's scope */
    @Transactional(TxType.SUPPORTS)
    public ObligationView get(ObligationId id, Caller caller) {
        return board.find(id, clock.instant(), caller).orElseThrow(() -> new ObligationNotFound(id));
    }

    /**
     * When it was owed, and why it no longer was, by the words of {@link ClosedBecause}; and who waived it.
     *
     * @throws ObligationNotFound if there is none in the caller's scope
     */
    public Page<HistoryEntry> history(ObligationId id, PageRequest page, Caller caller) {
        return history.of(get(id, caller).id().value(), page);
    }

    /** The weeks in which a side can hold nothing, by the agreed plans of all years and terms. */
    public List<BlockedWeek> blockedWeeks(PairingId pairing) {
        return agreed.blockedWeeks(pairing);
    }

    /**
     * Those of the obligations of the pairing's cooperation that have one of these ids; nobody else changes them until the
     * transaction ends.
     */
    @Transactional(TxType.MANDATORY)
    public List<OwedObligation> findForUpdate(PairingId pairing, Collection<ObligationId> ids) {
        return obligations.findForUpdate(pairing, ids);
    }

    /** Marks obligations as changed whose discharges or waivers changed, and tells of those that have other legs now. */
    @Transactional(TxType.MANDATORY)
    public void touch(Collection<ObligationId> ids) {
        if (!ids.isEmpty()) {
            publish(obligations.touch(ids, clock.instant()));
        }
    }
}
