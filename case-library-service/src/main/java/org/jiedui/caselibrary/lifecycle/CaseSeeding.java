package org.jiedui.caselibrary.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.caselibrary.evidence.Evidence;
import org.jiedui.caselibrary.evidence.ExchangeCorrection;
import org.jiedui.caselibrary.lifecycle.Cases.Grown;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.events.PublishedPairing;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.Publication;
import org.jiedui.knownparties.pair.KnownPairs;

/** Completed exchanges seed cases and add evidence to them (C-1). */
@ApplicationScoped
@Transactional
public class CaseSeeding {

    private static final Attribution SYSTEM = new Attribution(Attribution.SYSTEM, null, null, null, null);

    private final Cases cases;
    private final KnownPairs pairs;
    private final ExchangeCorrections corrections;
    private final Publication publication;
    private final Clock clock;

    CaseSeeding(Cases cases, KnownPairs pairs, ExchangeCorrections corrections, Publication publication, Clock clock) {
        this.cases = cases;
        this.pairs = pairs;
        this.corrections = corrections;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * Seeds or extends one case for each practice worth writing up; an exchange taken in before changes nothing.
     *
     * @param sequence place of the completion among what happened to the exchange
     * @throws org.jiedui.caselibrary.evidence.EvidenceRefusals.ExchangeWithoutSession if it took place at no time
     */
    public void takeIn(ActivityCompleted exchange, long sequence) {
        Instant now = clock.instant();
        PublishedPairing pairing = pairs.keep(exchange.pairing());
        List<Practice> practices =
                exchange.practices().stream().filter(Practice::worthWritingUp).toList();
        if (practices.isEmpty()) {
            return;
        }
        List<ExchangeCorrection> corrected = corrections.ofCompleted(exchange.activityId(), sequence);
        Map<UUID, TypicalCase> ongoing = cases.findOngoingForUpdate(
                pairing.cooperation(),
                practices.stream().map(Practice::practiceId).toList());
        for (Practice practice : practices) {
            Optional.ofNullable(ongoing.get(practice.practiceId()))
                    .orElseGet(() -> begin(practice, pairing, now))
                    .takeIn(Evidence.of(exchange, practice).corrected(corrected), pairing, now)
                    .ifPresent(event -> publication.announce(event, SYSTEM.on(exchange.number())));
        }
    }

    /**
     * Corrects an exchange in the cases that grew from it. What authors wrote stays, and so does every version that is fixed: there the
     * correction is kept for the next.
     */
    public void correct(UUID activity, ExchangeCorrection correction) {
        Instant now = clock.instant();
        List<ExchangeCorrection> all = corrections.add(activity, correction);
        for (Grown grown : cases.findGrownFromForUpdate(activity)) {
            grown.typicalCase()
                    .correct(activity, all, grown.pairing(), now)
                    .ifPresent(event -> publication.announce(event, SYSTEM));
        }
    }

    private TypicalCase begin(Practice practice, PublishedPairing pairing, Instant now) {
        TypicalCase fresh = TypicalCase.about(practice, pairing, now);
        cases.persist(fresh);
        return fresh;
    }
}
