package org.jiedui.pairing.lifecycle;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jiedui.events.PairingEvent;
import org.jiedui.kit.database.EachInTransaction;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.time.ChinaTime;

/** Lets the calendar do what was agreed before; every replica may run it at any time. */
@ApplicationScoped
public class PairingExpiry {

    private final Pairings pairings;
    private final PairingAnnouncement announcement;
    private final EachInTransaction each;
    private final Clock clock;

    PairingExpiry(Pairings pairings, PairingAnnouncement announcement, EachInTransaction each, Clock clock) {
        this.pairings = pairings;
        this.announcement = announcement;
        this.each = each;
        this.clock = clock;
    }

    /**
     * Expires proposals whose last day to answer is over, and ends pairings whose terms are, or whose next term has begun.
     */
    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void runOut() {
        LocalDate today = ChinaTime.dateOf(clock.instant());
        each.run("pairing-expiry", pairings.toRunOut(today), id -> pairings.findToRunOut(id, today)
                .ifPresent(pairing ->
                        announcement.of(whatComesOf(pairing, clock.instant()), pairing, Attribution.ofTheCalendar())));
    }

    private PairingEvent whatComesOf(Pairing pairing, Instant now) {
        if (!pairing.status().isInForceOrOnHold()) {
            return pairing.runOut(now);
        }
        return pairings.next(pairing)
                .<PairingEvent>map(next -> pairing.giveWayTo(next, now))
                .orElseGet(() -> pairing.runOut(now));
    }
}
