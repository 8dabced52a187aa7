package org.jiedui.activity.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.activity.obligation.ObligationKeeping;
import org.jiedui.activity.obligation.ObligationView;
import org.jiedui.activity.waiver.WaiverRefusals.WaiverNotFound;
import org.jiedui.events.WaiverEvent;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.knownparties.pair.PairingId;
import org.jiedui.knownparties.pair.Sides;
import org.jspecify.annotations.Nullable;

/** Waiving an obligation by the word of both sides. */
@ApplicationScoped
@Transactional
public class Waiving {

    private final Waivers waivers;
    private final ObligationKeeping obligations;
    private final Publication publication;
    private final ChangeHistory history;
    private final Clock clock;

    Waiving(
            Waivers waivers,
            ObligationKeeping obligations,
            Publication publication,
            ChangeHistory history,
            Clock clock) {
        this.waivers = waivers;
        this.obligations = obligations;
        this.publication = publication;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Proposes to waive an obligation, for one side. The obligation is locked, so that what is held or amended meanwhile is
     * not waived.
     *
     * @throws org.jiedui.activity.obligation.ObligationRefusals.ObligationNotFound if there is none in the caller's scope
     * @throws org.jiedui.knownparties.pair.PairRefusals.NotASide if the caller is the liaison of neither side
     * @throws WaiverRefusals.ObligationIsNotOwed if it is owed no longer
     * @throws WaiverRefusals.ObligationIsMet if it is held already
     * @throws WaiverRefusals.AlreadyWaivedOrProposed if a waiver of it is open or agreed
     */
    public WaiverView propose(ObligationId id, Justification why, Caller caller) {
        SideOfPairing side = Sides.of(obligations.get(id, caller).pairing()).of(caller);
        obligations.touch(List.of(id));
        ObligationView obligation = obligations.get(id, caller);
        Waiver waiver = new Waiver(obligation, side, why, clock.instant());
        waivers.persistAndFlush(waiver);
        publication.announce(waiver.proposed(obligation.published()), why.attribution(caller));
        return waivers.inScope(waiver.id(), caller);
    }

    /** Agrees for the other side: the obligation is waived. */
    public WaiverView agree(WaiverId id, Change change) {
        return answer(id, change, WaiverAction.AGREE, (waiver, obligation, side) -> {
            WaiverEvent agreed = waiver.agree(obligation, side, clock.instant());
            publication.announce(waiver.waived(obligation), change.attribution());
            return agreed;
        });
    }

    public WaiverView decline(WaiverId id, Change change) {
        return answer(
                id,
                change,
                WaiverAction.DECLINE,
                (waiver, obligation, side) -> waiver.decline(
                        obligation.published(), side, change.why().requiredReason(), clock.instant()));
    }

    public WaiverView withdraw(WaiverId id, Change change) {
        return answer(
                id,
                change,
                WaiverAction.WITHDRAW,
                (waiver, obligation, side) -> waiver.withdraw(
                        obligation.published(), side, change.why().requiredReason(), clock.instant()));
    }

    /** @throws WaiverNotFound if there is none in the caller's scope */
    public WaiverView get(WaiverId id, Caller caller) {
        return waivers.inScope(id, caller);
    }

    public Page<WaiverView> list(Filter filter, PageRequest page, Caller caller) {
        return waivers.inScope(filter, page, caller);
    }

    public Page<HistoryEntry> history(WaiverId id, PageRequest page, Caller caller) {
        return history.of(waivers.inScope(id, caller).id().value(), page);
    }

    private WaiverView answer(WaiverId id, Change change, WaiverAction action, Decision decision) {
        WaiverView seen = waivers.inScope(id, change.caller());
        SideOfPairing side = Sides.of(seen.pairing()).of(change.caller());
        action.checkIsFor(side, seen.proposedBy());
        obligations.touch(List.of(seen.obligationId()));
        ObligationView obligation = obligations.get(seen.obligationId(), change.caller());
        Waiver waiver = waivers.findForUpdate(id);
        change.check(waiver.version());
        publication.announce(decision.of(waiver, obligation, side), change.attribution());
        return waivers.inScope(id, change.caller());
    }

    private interface Decision {
        WaiverEvent of(Waiver waiver, ObligationView obligation, SideOfPairing side);
    }

    /**
     * Which waivers a list shows; an absent criterion does not restrict it.
     *
     * @param pairing any term of the cooperation
     * @param region of cooperations with a side in that region or below it
     * @param statuses any of them; none restricts nothing
     */
    public record Filter(
            @Nullable ObligationId obligation,
            @Nullable PairingId pairing,
            @Nullable RegionCode region,
            List<WaiverStatus> statuses) {}
}
