package org.jiedui.pairing.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
import org.jiedui.events.PairingEvent.PairingVerified;
import org.jiedui.events.PairingEvent.PairingWithdrawn;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.programme.ProgrammeRules;

/** Tells what happened to a pairing, and settles the seats that follow from it. */
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
            case PairingEnded ended ->
                programmes.releaseSeats(pairing.view().cooperation().value());
            case PairingProposed proposed -> versions.keep(pairing.id().value(), by);
            case PairingRenewed renewed -> versions.keep(pairing.id().value(), by);
            case PairingCountered countered -> {
                checkFollows(pairing.view());
                versions.keep(pairing.id().value(), by);
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
        publication.announce(event, why, (long) pairing.view().termsVersion());
    }

    private void comeIntoForce(Pairing pairing, Attribution by) {
        PairingView view = pairing.view();
        if (view.parent() != null) {
            pairings.findParentForShare(view.parent().value()).status().checkMayHaveBelow();
        }
        checkFollows(view);
        programmes.checkReach(
                view.programme(), view.leading().partyId(), view.partner().partyId());
        programmes.takeSeats(
                view.programme(),
                view.cooperation().value(),
                view.leading().partyId(),
                view.partner().partyId());
        if (!view.beginning().isAfter(ChinaTime.dateOf(clock.instant()))) {
            pairings.inForceBefore(view).forEach(former -> giveWay(former, view, by));
        }
    }

    /** The former term may have come to its end since the further one was opened, or the terms have changed. */
    private void checkFollows(PairingView further) {
        if (further.renews() != null) {
            pairings.findForShare(further.renews().value()).view().checkIsFollowedBy(further.terms());
        }
    }

    private void giveWay(Pairing former, PairingView next, Attribution by) {
        of(former.giveWayTo(next, clock.instant()), former, by);
    }
}
