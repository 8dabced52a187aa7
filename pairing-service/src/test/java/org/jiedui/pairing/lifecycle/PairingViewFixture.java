package org.jiedui.pairing.lifecycle;

import static org.jiedui.pairing.lifecycle.PairingFixture.NOW;
import static org.jiedui.pairing.lifecycle.PairingFixture.ZHUHAI;
import static org.jiedui.pairing.lifecycle.PairingFixture.ZUNYI;
import static org.jiedui.pairing.lifecycle.PairingFixture.liaison;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;
import org.jiedui.events.PairingEvent;
import org.jiedui.events.PairingEvent.EndReason;
import org.jiedui.kit.caller.RegionCode;

/** Pairings as other features see them. */
public final class PairingViewFixture {

    private static final Ending ENDING = new Ending(EndReason.COMPLETED, LocalDate.of(2022, 12, 14));

    private PairingViewFixture() {}

    public static PairingView aPairingInForce() {
        return view(PairingFixture.aPairingInForce());
    }

    /** In force since 2022-12-14. */
    public static PairingView aPairingInForce(RegionCode leading, RegionCode partner) {
        Pairing pairing = PairingFixture.aDraft(leading, partner, PairingFixture.ministry());
        PairingEvent unusedProposed = pairing.propose(null, PairingFixture.ministry(), NOW);
        PairingEvent unusedConsented = pairing.consent(PairingFixture.liaison(leading), NOW);
        PairingEvent unusedActivated = pairing.consent(PairingFixture.liaison(partner), NOW);
        return view(pairing);
    }

    /** 珠海–遵义, brought into that state by its two sides and the calendar. */
    public static PairingView aPairing(PairingStatus status) {
        return switch (status) {
            case DRAFT -> view(PairingFixture.aDraft(ZHUHAI, ZUNYI, liaison(ZHUHAI)));
            case PROPOSED -> view(PairingFixture.aProposedPairing());
            case ACTIVE -> aPairingInForce();
            case SUSPENDED ->
                after(PairingFixture.aPairingInForce(), pairing -> pairing.suspend("测试", liaison(ZUNYI), NOW));
            case ENDED ->
                after(PairingFixture.aPairingInForce(), pairing -> pairing.end(ENDING, "测试", liaison(ZUNYI), NOW));
            case WITHDRAWN ->
                after(PairingFixture.aProposedPairing(), pairing -> pairing.withdraw("测试", liaison(ZHUHAI), NOW)
                        .orElseThrow());
            case REJECTED ->
                after(PairingFixture.aProposedPairing(), pairing -> pairing.reject("测试", liaison(ZUNYI), NOW));
            case EXPIRED ->
                after(PairingFixture.aProposedPairing(), pairing -> pairing.runOut(NOW.plus(Duration.ofDays(91))));
        };
    }

    private static PairingView after(Pairing pairing, Function<Pairing, PairingEvent> change) {
        PairingEvent unused = change.apply(pairing);
        return view(pairing);
    }

    private static PairingView view(Pairing pairing) {
        Agreement agreement = pairing.agreement();
        Provenance provenance = pairing.provenance();
        return new PairingView(
                pairing.id(),
                pairing.programme(),
                pairing.status(),
                null,
                null,
                new PairingId(pairing.cooperation()),
                agreement.leading().view(),
                agreement.partner().view(),
                agreement.termsVersion(),
                agreement.terms(),
                agreement.answerBy(),
                agreement.proposedBy(),
                pairing.standing().suspension(),
                pairing.standing().ending(),
                provenance.verification(),
                provenance.source(),
                provenance.draftedBy() == null ? null : new RegionCode(provenance.draftedBy()),
                NOW,
                NOW,
                java.util.List.of(),
                false,
                pairing.version());
    }
}
