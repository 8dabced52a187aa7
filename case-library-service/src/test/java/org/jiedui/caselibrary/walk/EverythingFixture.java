package org.jiedui.caselibrary.walk;

import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.ExchangeFixture.aPractice;
import static org.jiedui.caselibrary.ExchangeFixture.anExchange;

import org.jiedui.caselibrary.CaseApi;
import org.jiedui.caselibrary.drafting.CaseDrafting;
import org.jiedui.events.PublishedPairing;
import org.jiedui.testkit.permission.Attempt;
import org.jiedui.testkit.permission.Attempts;

/** A pairing with three cases. */
final class EverythingFixture {

    private EverythingFixture() {}

    static Attempts attempts(CaseDrafting drafting) {
        PublishedPairing pairing = aPairing();
        drafting.takeIn(anExchange(pairing)
                .startingAt("2022-03-01T01:00:00Z")
                .showing(aPractice("示例做法"), aPractice("做法二"), aPractice("做法三"))
                .completed());
        String draft = CaseApi.idsOf(pairing).getFirst();
        return new Attempts()
                .where("/v1/cases/{id}", "/v1/cases/" + draft)
                .when(
                        "Case_list",
                        Attempt.at("/v1/cases?pairing=" + pairing.pairingId()).showing(draft));
    }
}
