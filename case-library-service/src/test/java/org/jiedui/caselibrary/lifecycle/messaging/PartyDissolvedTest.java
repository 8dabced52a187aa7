package org.jiedui.caselibrary.lifecycle.messaging;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.jiedui.caselibrary.CaseApi.asLiaison;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.ExchangeFixture.aPractice;
import static org.jiedui.caselibrary.ExchangeFixture.anExchange;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jiedui.caselibrary.ActivityTopic;
import org.jiedui.caselibrary.CaseApi;
import org.jiedui.caselibrary.PairingTopic;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.PublishedParty.Successor;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyDissolved;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The partner is A, becomes B and is dissolved; no other test has its codes. */
@QuarkusTest
class PartyDissolvedTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2023, 12, 31);

    private final String code =
            "LOCAL:" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT).substring(0, 18);
    private final UUID partyId = UUID.randomUUID();
    private final PublishedParty leading = new PublishedParty(code + "-0", "测试");
    private final PublishedParty a = new PublishedParty(code + "-A", "测试甲");
    private final PublishedParty b = new PublishedParty(code + "-B", "测试乙");
    private final PublishedPairing pairing = aPairing(leading, a);
    private final ActivityCompleted exchange = anExchange(pairing)
            .startingAt("2022-03-01T01:00:00Z")
            .showing(aPractice("示例做法"))
            .completed();

    @ParameterizedTest
    @ValueSource(strings = {"XBE", "XEB", "BXE", "BEX", "EXB", "EBX", "EXEBXB"})
    void isSaidOfItsCasesInAnyOrderAndHoweverOftenItIsTold(String order) {
        order.chars().forEach(letter -> tell((char) letter));

        asLiaison(leading.region())
                .get("/v1/cases")
                .then()
                .body("items.pairing.partner.region", contains(b.region()))
                .body("items.pairing.partner.dissolvedOn", contains(LAST_DAY.toString()))
                .body("items.pairing.partner.successor.name", contains("测试新区"));
        asLiaison(leading.region())
                .get("/v1/cases?region=" + a.region())
                .then()
                .body("items.pairing.partner.region", contains(b.region()));
    }

    @Test
    void endsWhatWaitsForItAndWhatItsCodeShows() {
        tell('X');
        tell('B');
        Response draft = CaseApi.theCaseOf(pairing);
        asLiaison(b.region()).get("/v1/case-desk").then().body("waiting", hasSize(1));
        tell('E');

        asLiaison(b.region()).get("/v1/case-desk").then().body("waiting", empty());
        asLiaison(b.region()).get("/v1/cases").then().body("items", empty());
        asLiaison(b.region()).get(CaseApi.address(draft)).then().statusCode(404);
        asLiaison(leading.region())
                .get("/v1/case-desk")
                .then()
                .body("waiting", hasSize(1))
                .body("waiting.pairing.partner.dissolvedOn", everyItem(equalTo(LAST_DAY.toString())));
    }

    private void tell(char letter) {
        switch (letter) {
            case 'X' -> ActivityTopic.tell(exchange);
            case 'B' -> PairingTopic.tell(new PartyRedesignated(partyId, a, b, null, LocalDate.of(2019, 12, 26)), 1);
            default -> PairingTopic.tell(new PartyDissolved(partyId, ended(), LAST_DAY, UUID.randomUUID()), 2);
        }
    }

    private PublishedParty ended() {
        return new PublishedParty(b.region(), b.name(), LAST_DAY, new Successor(code + "-S", "测试新区"));
    }
}
