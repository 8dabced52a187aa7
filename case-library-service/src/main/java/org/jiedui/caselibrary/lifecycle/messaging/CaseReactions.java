package org.jiedui.caselibrary.lifecycle.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiedui.caselibrary.evidence.ExchangeCorrection;
import org.jiedui.caselibrary.lifecycle.CaseSeeding;
import org.jiedui.events.ActivityEvent.ActivityAmended;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.events.ActivityEvent.AttendanceCorrected;
import org.jiedui.events.GrantEvent.PartnerGranted;
import org.jiedui.events.GrantEvent.PartnerRevoked;
import org.jiedui.events.PairingEvent.PairingActivated;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyDissolved;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.event.Reactions;
import org.jiedui.knownparties.pair.KnownPairs;
import org.jiedui.knownparties.pair.PartnerGrants;

@Singleton
class CaseReactions {

    @Produces
    Reactions drafting(CaseSeeding seeding) {
        return Reactions.named("drafting")
                .inSequence(ActivityCompleted.class, seeding::takeIn)
                .inSequence(
                        ActivityAmended.class,
                        (amended, sequence) ->
                                seeding.correct(amended.activityId(), ExchangeCorrection.of(amended, sequence)))
                .inSequence(
                        AttendanceCorrected.class,
                        (corrected, sequence) ->
                                seeding.correct(corrected.activityId(), ExchangeCorrection.of(corrected, sequence)));
    }

    @Produces
    Reactions pair(KnownPairs pairs) {
        return Reactions.named("pair")
                .on(PairingActivated.class, activated -> pairs.keep(activated.pairing()))
                .on(PartyRedesignated.class, pairs::follow)
                .on(PartyDissolved.class, pairs::follow);
    }

    @Produces
    Reactions grant(PartnerGrants grants) {
        return Reactions.named("grant")
                .inSequence(PartnerGranted.class, grants::open)
                .inSequence(PartnerRevoked.class, grants::close);
    }
}
