package org.jiedui.activity.obligation.messaging;

import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.PairingFixture.SIGNED_ON;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.aPlan;
import static org.jiedui.activity.PairingFixture.activated;
import static org.jiedui.activity.PairingFixture.agreed;
import static org.jiedui.activity.PairingFixture.ended;
import static org.jiedui.activity.PairingFixture.redesignated;
import static org.jiedui.activity.PairingTopic.awaitAllTold;
import static org.jiedui.activity.PairingTopic.message;
import static org.jiedui.activity.PairingTopic.tell;
import static org.jiedui.activity.PairingTopic.tellAndAwait;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jiedui.activity.ActivityBody;
import org.jiedui.events.PublishedEvent;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.PublishedParty;
import org.jiedui.kit.database.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The partner is A, becomes B in 2019 and C in 2021; no other test has its codes. */
@QuarkusTest
class PartyRedesignatedTest {

    private static final LocalDate IN_2019 = LocalDate.of(2019, 12, 26);
    private static final LocalDate IN_2021 = LocalDate.of(2021, 1, 1);

    private final String code =
            "LOCAL:" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT).substring(0, 18);
    private final UUID partyId = Ids.next();
    private final PublishedParty a = party("A");
    private final PublishedParty b = party("B");
    private final PublishedParty c = party("C");
    private final UUID id = Ids.next();
    private final PublishedPairing pairing = new PublishedPairing(id, id, "DEMO", new PublishedParty(ZHUHAI, "测试"), a);
    private final PublishedEvent planOfA = agreed(aPlan(pairing));
    private final PublishedEvent toB = redesignated(partyId, a, b, IN_2019);
    private final PublishedEvent toC = redesignated(partyId, b, c, IN_2021);

    @Test
    void takesItsObligationsAlong() {
        tellAndAwait(planOfA, toB);

        assertOwnedBy(b);
        assertUnknownTo(a);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PBC", "PCB", "BPC", "BCP", "CPB", "CBP", "BBCPPCB"})
    void comesToThePresentCodeInAnyOrderAndHoweverOftenItIsTold(String order) {
        List<PublishedEvent> events = List.of(planOfA, toB, toC);
        List<String> messages = events.stream().map(event -> message(event)).toList();
        order.chars().forEach(letter -> tell(messages.get("PBC".indexOf(letter))));
        awaitAllTold();

        assertOwnedBy(c);
        assertUnknownTo(a);
        assertUnknownTo(b);
    }

    @Test
    void isNotTakenBackByAnEventThatStillCarriesAFormerCode() {
        tellAndAwait(planOfA, toB, toC, activated(pairing), ended(pairing, SIGNED_ON));

        assertOwnedBy(c);
        assertUnknownTo(a);
    }

    @Test
    void mayGiveAFormerCodeBack() {
        tellAndAwait(planOfA, toB, redesignated(partyId, b, a, IN_2021), activated(pairing));

        assertOwnedBy(a);
        assertUnknownTo(b);
    }

    @Test
    void leavesAnotherPartyAloneThatHasTheFormerCodeNow() {
        PublishedParty other = new PublishedParty(a.region(), "测试另一方");
        UUID theirs = Ids.next();
        PublishedPairing ofTheOther = new PublishedPairing(theirs, theirs, "DEMO", pairing.leading(), other);
        tellAndAwait(planOfA, toB, agreed(aPlan(ofTheOther)), toC);

        assertObligations(other, ofTheOther, 5);
        assertOwnedBy(c);
        assertUnknownTo(a);
    }

    @Test
    void isFoundUnderItsFormerCodes() {
        tellAndAwait(planOfA, toB, toC);

        assertListed(a.region(), 5);
        assertListed(b.region(), 5);
        assertListed(c.region(), 5);
    }

    @Test
    void isNotFoundUnderAFormerCodeThatAnotherHas() {
        UUID theirs = Ids.next();
        PublishedParty other = new PublishedParty(a.region(), "测试另一方");
        tellAndAwait(planOfA, toB, activated(new PublishedPairing(theirs, theirs, "DEMO", pairing.leading(), other)));

        assertListed(a.region(), 0);
    }

    private void assertListed(String region, int count) {
        asLiaison(ZHUHAI)
                .get("/v1/obligations?region=%s&pairing=%s".formatted(region, id))
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(count));
    }

    @Test
    void stillHostsWhatItWasToHostUnderItsFormerCode() {
        tellAndAwait(planOfA);
        Response activity = asLiaison(a.region())
                .body(ActivityBody.of(pairing).host(a.region() + "-01").json())
                .post("/v1/activities");
        activity.then().statusCode(201);
        tellAndAwait(toB);

        asLiaison(a.region()).get(address(activity)).then().statusCode(404);
        asLiaison(b.region())
                .body("{\"unit\": \"测试单位\", \"region\": \"%s\", \"headCount\": 12}".formatted(b.region()))
                .post(address(activity) + "/attendances")
                .then()
                .statusCode(201)
                .body("side", equalTo("PARTNER"));
        asLiaison(b.region())
                .get(address(activity) + "/history")
                .then()
                .body("items[0].region", equalTo(a.region()))
                .body("items[0].regionName", equalTo(a.name()));
    }

    private PublishedParty party(String name) {
        return new PublishedParty(code + "-" + name, "测试" + name);
    }

    private void assertOwnedBy(PublishedParty party) {
        assertObligations(party, pairing, 5);
    }

    private void assertUnknownTo(PublishedParty party) {
        assertObligations(party, pairing, 0);
    }

    private static void assertObligations(PublishedParty seenBy, PublishedPairing pairing, int count) {
        asLiaison(seenBy.region())
                .queryParam("pairing", pairing.pairingId())
                .get("/v1/obligations")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(count));
    }
}
