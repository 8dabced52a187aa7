package org.jiedui.activity.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jiedui.activity.obligation.ObligationRefusals.ObligationNotFound;
import org.jiedui.activity.pair.PairKeeping;
import org.jiedui.activity.pair.PairingId;
import org.jiedui.events.PlanEvent.Plan;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.time.ChinaTime;

/** Keeps what the pairs owe by their plans, and says how far it is met. */
@ApplicationScoped
@Transactional
public class ObligationKeeping {

    private final PairKeeping pairs;
    private final AgreedVersions agreed;
    private final Obligations obligations;
    private final ObligationBoard board;
    private final Clock clock;

    ObligationKeeping(
            PairKeeping pairs, AgreedVersions agreed, Obligations obligations, ObligationBoard board, Clock clock) {
        this.pairs = pairs;
        this.agreed = agreed;
        this.obligations = obligations;
        this.board = board;
        this.clock = clock;
    }

    /**
     * Takes over what both sides signed, a plan or an amendment of it: adds what is newly owed and removes what is no longer
     * owed. If something is planned or held for that, it stays and is marked instead. From the day a version takes effect, it
     * replaces all lower ones, whatever the order in which they come; a version that is known changes nothing. A plan may be
     * the first to mention its pairing, so the pair is kept, too.
     */
    public void takeOver(UUID planId, Plan plan) {
        pairs.keep(plan.pairing());
        List<AgreedVersion> versions = agreed.add(planId, plan);
        if (!versions.isEmpty()) {
            PairingId pairing = new PairingId(plan.pairing().pairingId());
            obligations.replace(pairing, versions, clock.instant());
        }
    }

    public Page<ObligationView> list(ObligationFilter filter, PageRequest page, Caller caller) {
        return board.list(filter, page, today(), caller);
    }

    /** @throws ObligationNotFound if there is none in the caller's scope */
    public ObligationView get(ObligationId id, Caller caller) {
        return board.find(id, today(), caller).orElseThrow(() -> new ObligationNotFound(id));
    }

    /** Those of the pairing's obligations that have one of these ids; nobody else changes them until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public List<OwedObligation> findForUpdate(PairingId pairing, Collection<ObligationId> ids) {
        return obligations.findForUpdate(pairing, ids);
    }

    /** Marks obligations as changed whose discharges changed. */
    @Transactional(TxType.MANDATORY)
    public void touch(Collection<ObligationId> ids) {
        obligations.touch(ids, clock.instant());
    }

    private LocalDate today() {
        return ChinaTime.dateOf(clock.instant());
    }
}
