package org.jiedui.pairing.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jiedui.events.PairingEvent;
import org.jiedui.events.PairingEvent.PairingActivated;
import org.jiedui.events.PairingEvent.PairingConsented;
import org.jiedui.events.PairingEvent.PairingEnded;
import org.jiedui.events.PairingEvent.PairingExpired;
import org.jiedui.events.PairingEvent.PairingProposed;
import org.jiedui.events.PairingEvent.PairingRejected;
import org.jiedui.events.PairingEvent.PairingRenewed;
import org.jiedui.events.PairingEvent.PairingResumed;
import org.jiedui.events.PairingEvent.PairingSuspended;
import org.jiedui.events.PairingEvent.PairingTermsRevised;
import org.jiedui.events.PairingEvent.PairingVerified;
import org.jiedui.events.PairingEvent.PairingWithdrawn;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.programme.ProgrammeRules;

/** Publishes what happened to a pairing, and takes or releases the seats that follow from it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PairingAnnouncement {

    private final Pairings pairings;
    private final ProgrammeRules programmes;
    private final TermsVersions versions;
    private final Publication publication;
    private final Clock clock;

    PairingAnnouncement(
            Pairings pairings,
            ProgrammeRules programmes,
            TermsVersions versions,
            Publication publication,
            Clock clock) {
        this.pairings = pairings;
        this.programmes = programmes;
        this.versions = versions;
        this.publication = publication;
        this.clock = clock;
    }

    /** Writes the pairing first: everybody locks it before the seats, and the terms to keep are those of its row. */
    void of(PairingEvent event, Pairing pairing, Attribution by) {
        pairings.flush();
        switch (event) {
            case PairingActivated activated -> comeIntoForce(pairing, by);
            case PairingEnded ended -> programmes.releaseSeats(pairing.cooperation());
            case PairingProposed proposed -> versions.keep(pairing.id(), by);
            case PairingRenewed renewed -> versions.keep(pairing.id(), by);
            case PairingTermsRevised revised -> {
                checkFollows(pairing);
                versions.keep(pairing.id(), by);
            }
            case PairingVerified verified -> {}
            case PairingConsented consented -> {}
            case PairingRejected rejected -> {}
            case PairingExpired expired -> {}
            case PairingWithdrawn withdrawn -> {}
            case PairingSuspended suspended -> {}
            case PairingResumed resumed -> {}
        }
        Attribution why = event instanceof PairingEnded ended ? by.because(ended.explanation()) : by;
        publication.announce(event, why, (long) pairing.agreement().termsVersion());
    }

    private void comeIntoForce(Pairing pairing, Attribution by) {
        UUID parent = pairing.provenance().parent();
        if (parent != null) {
            pairings.findParentForShare(new PairingId(parent)).status().checkMayHaveBelow();
        }
        checkFollows(pairing);
        UUID leading = pairing.agreement().leading().partyId();
        UUID partner = pairing.agreement().partner().partyId();
        programmes.checkReach(pairing.programme(), leading, partner);
        programmes.takeSeats(pairing.programme(), pairing.cooperation(), leading, partner);
        if (!pairing.terms().beginning().isAfter(ChinaTime.dateOf(clock.instant()))) {
            pairings.inForceBefore(pairing).forEach(former -> giveWay(former, pairing, by));
        }
    }

    /** The former term may have come to its end since the further one was opened, or the terms have changed. */
    private void checkFollows(Pairing further) {
        UUID former = further.provenance().renews();
        if (former != null) {
            pairings.findForShare(former).checkIsFollowedBy(further.terms());
        }
    }

    private void giveWay(Pairing former, Pairing next, Attribution by) {
        of(former.giveWayTo(next, clock.instant()), former, by);
    }
}
