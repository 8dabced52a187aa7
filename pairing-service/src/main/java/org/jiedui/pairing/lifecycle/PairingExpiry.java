package org.jiedui.pairing.lifecycle;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jiedui.events.PairingEvent;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.time.ChinaTime;

/** Lets the calendar do what was agreed before; every replica may run it at any time. */
@ApplicationScoped
public class PairingExpiry {

    private static final int AT_ONCE = 100;

    private final Pairings pairings;
    private final PairingAnnouncement announcement;
    private final Clock clock;

    PairingExpiry(Pairings pairings, PairingAnnouncement announcement, Clock clock) {
        this.pairings = pairings;
        this.announcement = announcement;
        this.clock = clock;
    }

    /**
     * Expires proposals whose last day to answer is over, and ends pairings whose terms are, or whose next term has begun.
     */
    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void runOut() {
        while (QuarkusTransaction.requiringNew().call(this::runOutSome) == AT_ONCE) {
            // some more
        }
    }

    private int runOutSome() {
        Instant now = clock.instant();
        List<Pairing> over = pairings.toRunOut(ChinaTime.dateOf(now), AT_ONCE);
        over.forEach(pairing -> announcement.of(whatComesOf(pairing, now), pairing, Attribution.ofTheCalendar()));
        return over.size();
    }

    private PairingEvent whatComesOf(Pairing pairing, Instant now) {
        if (!pairing.status().isInForceOrOnHold()) {
            return pairing.runOut(now);
        }
        return pairings.next(pairing.view())
                .<PairingEvent>map(next -> pairing.giveWayTo(next.view(), now))
                .orElseGet(() -> pairing.runOut(now));
    }
}
