package org.jiedui.caselibrary.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

/** Cases for those who work on them: the sides, those above them, and who decides; finished ones for who only reads. */
@ApplicationScoped
@Transactional
public class CaseReading {

    private final Cases cases;
    private final ChangeHistory history;

    CaseReading(Cases cases, ChangeHistory history) {
        this.cases = cases;
        this.history = history;
    }

    /**
     * @throws CaseRefusals.CaseNotFound if there is none in the caller's scope
     * @throws CaseRefusals.CaseWithdrawn if it was withdrawn
     */
    public CaseView get(CaseId id, Caller caller) {
        return cases.view(cases.read(id, caller), caller);
    }

    @Transactional(TxType.SUPPORTS)
    public Page<CaseSummaryView> list(Filter filter, PageRequest page, Caller caller) {
        return cases.inScope(filter, page, caller);
    }

    /** @throws CaseRefusals.CaseNotFound if there is none in the caller's scope */
    public Page<HistoryEntry> history(CaseId id, PageRequest page, Caller caller) {
        return history.of(cases.inScope(id, caller).id().value(), page);
    }

    /**
     * What other rooms go by.
     *
     * @throws CaseRefusals.CaseNotFound if there is none in the caller's scope
     * @throws CaseRefusals.CaseWithdrawn if it was withdrawn
     */
    @Transactional(TxType.MANDATORY)
    public CaseFacts find(CaseId id, Caller caller) {
        return facts(cases.readable(id, caller));
    }

    /**
     * For a room that asks itself who may read what is said of the case.
     *
     * @throws CaseRefusals.CaseWithdrawn if it was withdrawn
     */
    @Transactional(TxType.MANDATORY)
    public void checkIsNotWithdrawn(CaseId id) {
        StoredCase unused = Cases.checkIsNotWithdrawn(cases.any(id));
    }

    /**
     * The same as {@link #find} for a room that asks itself who may; nobody else changes or locks the case until the running transaction ends.
     *
     * @throws CaseRefusals.CaseNotFound if there is none
     */
    @Transactional(TxType.MANDATORY)
    public CaseFacts lockForUpdate(CaseId id) {
        cases.lockForUpdate(id);
        return facts(cases.any(id));
    }

    private static CaseFacts facts(StoredCase stored) {
        return new CaseFacts(
                stored.id(),
                stored.version(),
                stored.status(),
                stored.title(),
                stored.content().kind(),
                stored.content().scene(),
                stored.content().topics(),
                stored.pairing(),
                stored.owner(),
                stored.number(),
                stored.submittedNumber(),
                stored.publishedNumber(),
                stored.editionId() == null ? null : new EditionId(stored.editionId()),
                stored.situation().office(),
                Set.copyOf(stored.authors()));
    }

    /**
     * Which cases a list shows; an absent criterion does not restrict it.
     *
     * @param pairing with all terms of that cooperation
     * @param region covers at least one of the sides
     * @param statuses any of them; none restricts nothing
     */
    public record Filter(
            @Nullable PairingId pairing,
            @Nullable UUID practice,
            @Nullable RegionCode region,
            List<CaseStatus> statuses,
            @Nullable EditionId edition) {}
}
