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

    private static final Attribution SYSTEM = new Attribution("system", null, null, null, null);

    private final Cases cases;
    private final KnownPairs pairs;
    private final Publication publication;
    private final Clock clock;

    CaseSeeding(Cases cases, KnownPairs pairs, Publication publication, Clock clock) {
        this.cases = cases;
        this.pairs = pairs;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * Seeds or extends one case for each practice worth writing up; an exchange taken in before changes nothing.
     *
     * @throws org.jiedui.caselibrary.evidence.EvidenceRefusals.ExchangeWithoutSession if it took place at no time
     */
    public void takeIn(ActivityCompleted exchange) {
        Instant now = clock.instant();
        PublishedPairing pairing = pairs.keep(exchange.pairing());
        List<Practice> practices =
                exchange.practices().stream().filter(Practice::worthWritingUp).toList();
        Map<UUID, TypicalCase> ongoing = cases.findOngoingForUpdate(
                pairing.cooperation(),
                practices.stream().map(Practice::practiceId).toList());
        for (Practice practice : practices) {
            Optional.ofNullable(ongoing.get(practice.practiceId()))
                    .orElseGet(() -> begin(practice, pairing, now))
                    .takeIn(Evidence.of(exchange, practice), pairing, now)
                    .ifPresent(event -> publication.announce(event, SYSTEM.on(exchange.number())));
        }
    }

    private TypicalCase begin(Practice practice, PublishedPairing pairing, Instant now) {
        TypicalCase fresh = TypicalCase.about(practice, pairing, now);
        cases.persist(fresh);
        return fresh;
    }
}
