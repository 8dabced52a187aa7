package org.jiedui.caselibrary.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jiedui.caselibrary.drafting.CaseRefusals.CaseNotFound;
import org.jiedui.caselibrary.evidence.Evidence;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.knownparties.redesignation.Redesignations;
import org.jspecify.annotations.Nullable;

/** Drafts of cases: seeded and extended by completed exchanges, read by the pair and those above it. */
@ApplicationScoped
@Transactional
public class CaseDrafting {

    private static final Attribution SYSTEM = new Attribution("system", null, null, null, null);

    private final Cases cases;
    private final Redesignations redesignations;
    private final Publication publication;
    private final ChangeHistory history;
    private final Clock clock;

    CaseDrafting(
            Cases cases, Redesignations redesignations, Publication publication, ChangeHistory history, Clock clock) {
        this.cases = cases;
        this.redesignations = redesignations;
        this.publication = publication;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Seeds or extends one draft for each practice worth writing up; an exchange taken in before changes nothing.
     *
     * @throws org.jiedui.caselibrary.evidence.EvidenceRefusals.ExchangeWithoutSession if it took place at no time
     */
    public void takeIn(ActivityCompleted exchange) {
        Instant now = clock.instant();
        redesignations.lockForShare();
        worthWritingUp(exchange).forEach(practice -> takeIn(exchange, practice, now));
    }

    /** Gives the party's sides of cases its present code and name: by the code it is decided who sees them. */
    public void follow(PartyRedesignated redesignated) {
        redesignations.add(redesignated);
        cases.follow(redesignated, clock.instant());
    }

    private void takeIn(ActivityCompleted exchange, Practice practice, Instant now) {
        CaseDraft draft = cases.findOrInsertForUpdate(new CaseDraft(exchange.pairing(), practice, now));
        draft.takeIn(Evidence.of(exchange, practice), now)
                .ifPresent(event -> publication.announce(event, SYSTEM.on(exchange.number())));
    }

    /** Always in the same order, so that two exchanges on the same practices never deadlock. */
    private static List<Practice> worthWritingUp(ActivityCompleted exchange) {
        return exchange.practices().stream()
                .filter(Practice::worthWritingUp)
                .sorted(Comparator.comparing(Practice::practiceId))
                .toList();
    }

    /** @throws CaseNotFound if there is none in the caller's scope */
    public CaseView get(CaseId id, Caller caller) {
        return cases.inScope(id, caller);
    }

    public Page<CaseSummaryView> list(Filter filter, PageRequest page, Caller caller) {
        return cases.inScope(filter, page, caller);
    }

    /** @throws CaseNotFound if there is none in the caller's scope */
    public Page<HistoryEntry> history(CaseId id, PageRequest page, Caller caller) {
        return history.of(cases.inScope(id, caller).id().value(), page);
    }

    /**
     * Which cases a list shows; an absent criterion does not restrict it.
     *
     * @param region covers at least one of the sides
     */
    public record Filter(
            @Nullable UUID pairing,
            @Nullable UUID practice,
            @Nullable RegionCode region,
            @Nullable CaseStatus status) {}
}
