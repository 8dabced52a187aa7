package org.jiedui.pairing.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jiedui.events.PairingEvent;
import org.jiedui.events.PairingEvent.PairingActivated;
import org.jiedui.events.PairingEvent.PairingConsented;
import org.jiedui.events.PairingEvent.PairingCountered;
import org.jiedui.events.PairingEvent.PairingEnded;
import org.jiedui.events.PairingEvent.PairingExpired;
import org.jiedui.events.PairingEvent.PairingProposed;
import org.jiedui.events.PairingEvent.PairingRejected;
import org.jiedui.events.PairingEvent.PairingRenewed;
import org.jiedui.events.PairingEvent.PairingResumed;
import org.jiedui.events.PairingEvent.PairingSuspended;
import org.jiedui.events.PairingEvent.PairingWithdrawn;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.Publication;
import org.jiedui.pairing.programme.ProgrammeRules;

/** Tells what happened to a pairing, and settles the seats that follow from it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PairingAnnouncement {

    private final Pairings pairings;
    private final ProgrammeRules programmes;
    private final Publication publication;
    private final Clock clock;

    PairingAnnouncement(Pairings pairings, ProgrammeRules programmes, Publication publication, Clock clock) {
        this.pairings = pairings;
        this.programmes = programmes;
        this.publication = publication;
        this.clock = clock;
    }

    void of(PairingEvent event, Pairing pairing, Attribution by) {
        switch (event) {
            case PairingActivated activated -> {
                UUID former = activated.origin().renews();
                if (former != null) {
                    giveWay(pairings.findById(former), pairing, by);
                }
                takeSeats(pairing.view());
            }
            case PairingEnded ended -> programmes.releaseSeats(pairing.id().value());
            case PairingProposed proposed -> {}
            case PairingRenewed renewed -> {}
            case PairingCountered countered -> {}
            case PairingConsented consented -> {}
            case PairingRejected rejected -> {}
            case PairingExpired expired -> {}
            case PairingWithdrawn withdrawn -> {}
            case PairingSuspended suspended -> {}
            case PairingResumed resumed -> {}
        }
        publication.announce(event, by);
    }

    private void giveWay(Pairing former, Pairing renewal, Attribution by) {
        if (former.status().isInForceOrOnHold()) {
            of(former.giveWayTo(renewal, clock.instant()), former, by);
        }
    }

    private void takeSeats(PairingView pairing) {
        programmes.takeSeats(
                pairing.programme(),
                pairing.id().value(),
                pairing.leading().partyId(),
                pairing.partner().partyId());
    }
}
