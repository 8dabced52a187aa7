package org.jiedui.caselibrary.lifecycle.messaging;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.jiedui.caselibrary.CaseApi.asLiaison;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.ExchangeFixture.aPractice;
import static org.jiedui.caselibrary.ExchangeFixture.anExchange;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jiedui.caselibrary.ActivityTopic;
import org.jiedui.caselibrary.CaseApi;
import org.jiedui.caselibrary.EmittedEvents;
import org.jiedui.caselibrary.PairingTopic;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The partner is A, becomes B in 2019 and C in 2021; no other test has its codes. */
@QuarkusTest
@ExtendWith(EmittedEvents.class)
class PartyRedesignatedTest {

    private final String code =
            "LOCAL:" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT).substring(0, 18);
    private final UUID partyId = UUID.randomUUID();
    private final PublishedParty a = party("A");
    private final PublishedParty b = party("B");
    private final PublishedParty c = party("C");
    private final PublishedPairing pairing = aPairing(new PublishedParty("440400", "珠海市"), a);
    private final PublishedPairing asOfB =
            new PublishedPairing(pairing.pairingId(), pairing.cooperation(), pairing.programme(), pairing.leading(), b);
    private final Practice practice = aPractice("示例做法");
    private final PartyRedesignated toB = redesignated(a, b, LocalDate.of(2019, 12, 26));
    private final PartyRedesignated toC = redesignated(b, c, LocalDate.of(2021, 1, 1));

    @BeforeEach
    void draftACaseUnderTheFirstCode() {
        tellExchange(pairing, practice);
    }

    @Test
    void takesItsCasesAlong() {
        String tag = CaseApi.theCaseOf(pairing).header("ETag");
        PairingTopic.tell(toB);

        assertCases(a, 0);
        assertCases(b, 1);
        CaseApi.theCaseOf(pairing)
                .then()
                .body("pairing.partner.name", equalTo(b.name()))
                .header("ETag", not(equalTo(tag)));
    }

    @Test
    void comesToThePresentCodeWhateverWasToldFirst() {
        PairingTopic.tell(toC);
        PairingTopic.tell(toB);
        PairingTopic.tell(toB);

        assertCases(b, 0);
        assertCases(c, 1);
    }

    @Test
    void isNotTakenBackByAnExchangeThatStillCarriesAFormerCode() {
        PairingTopic.tell(toB);
        PairingTopic.tell(toC);
        tellExchange(pairing, practice);
        tellExchange(asOfB, aPractice("另一示例做法"));

        assertCases(a, 0);
        assertCases(b, 0);
        assertCases(c, 2);
    }

    @Test
    void isFoundUnderItsFormerCodes() {
        PairingTopic.tell(toB);
        PairingTopic.tell(toC);

        for (PublishedParty called : List.of(a, b, c)) {
            asLiaison("440400")
                    .get("/v1/cases?region=" + called.region())
                    .then()
                    .statusCode(200)
                    .body("items.pairing.partner.region", contains(c.region()));
        }
    }

    @Test
    void leavesAnotherPartyAloneThatHasTheFormerCodeNow() {
        PairingTopic.tell(toB);
        PublishedParty other = new PublishedParty(a.region(), "测试另一方");
        tellExchange(aPairing(pairing.leading(), other), practice);
        PairingTopic.tell(toC);

        assertCases(other, 1);
        assertCases(c, 1);
    }

    private static void tellExchange(PublishedPairing pairing, Practice shown) {
        ActivityTopic.tell(anExchange(pairing)
                .startingAt("2022-03-01T01:00:00Z")
                .showing(shown)
                .completed());
    }

    private static void assertCases(PublishedParty seenBy, int count) {
        asLiaison(seenBy.region()).get("/v1/cases").then().statusCode(200).body("items.size()", equalTo(count));
    }

    private PublishedParty party(String name) {
        return new PublishedParty(code + "-" + name, "测试" + name);
    }

    private PartyRedesignated redesignated(PublishedParty former, PublishedParty now, LocalDate validFrom) {
        return new PartyRedesignated(partyId, former, now, null, validFrom);
    }
}
