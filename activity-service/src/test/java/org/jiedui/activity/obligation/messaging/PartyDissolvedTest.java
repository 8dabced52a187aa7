package org.jiedui.activity.obligation.messaging;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.schedule;
import static org.jiedui.activity.PairingFixture.CADENCE;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.aPlan;
import static org.jiedui.activity.PairingFixture.agreed;
import static org.jiedui.activity.PairingFixture.dissolved;
import static org.jiedui.activity.PairingFixture.redesignated;
import static org.jiedui.activity.PairingTopic.awaitAllTold;
import static org.jiedui.activity.PairingTopic.message;
import static org.jiedui.activity.PairingTopic.tell;
import static org.jiedui.activity.PairingTopic.tellAndAwait;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
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

/** The partner is A, becomes B in 2019 and is dissolved in the middle of the year of the plan; no other test has its codes. */
@QuarkusTest
class PartyDissolvedTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2022, 6, 30);

    private final String code =
            "LOCAL:" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT).substring(0, 18);
    private final UUID partyId = Ids.next();
    private final PublishedParty a = new PublishedParty(code + "-A", "测试甲");
    private final PublishedParty b = new PublishedParty(code + "-B", "测试乙");
    private final UUID id = Ids.next();
    private final PublishedPairing pairing = new PublishedPairing(id, id, "DEMO", new PublishedParty(ZHUHAI, "测试"), a);
    private final PublishedEvent plan = agreed(aPlan(pairing, 1, LocalDate.of(2022, 1, 1), CADENCE));
    private final PublishedEvent toB = redesignated(partyId, a, b, LocalDate.of(2019, 12, 26));
    private final PublishedEvent end = dissolved(partyId, b, LAST_DAY);

    @ParameterizedTest
    @ValueSource(strings = {"PBE", "PEB", "BPE", "BEP", "EPB", "EBP", "EEPBBEP"})
    void saysSoInAnyOrderAndHoweverOftenItIsTold(String order) {
        List<String> messages =
                List.of(plan, toB, end).stream().map(event -> message(event)).toList();
        order.chars().forEach(letter -> tell(messages.get("PBE".indexOf(letter))));
        awaitAllTold();

        obligations(ZHUHAI)
                .body("items.pairing.partner.region", everyItem(equalTo(b.region())))
                .body("items.pairing.partner.dissolvedOn", everyItem(equalTo(LAST_DAY.toString())))
                .body("items.pairing.partner.successor.name", everyItem(equalTo("测试新区")))
                .body("items[0].pairing.leading.dissolvedOn", nullValue())
                .body("items.findAll { it.from > '2022-06-30' && it.owed }", empty())
                .body("items.findAll { it.from > '2022-06-30' }.notOwedBecause", everyItem(equalTo("ENDED")))
                .body("items.findAll { it.owed }.duty", hasItem("ONLINE_TRAINING"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B"})
    void isFoundUnderAnyOfItsCodes(String called) {
        tellAndAwait(plan, toB, end);

        asLiaison(ZHUHAI)
                .get("/v1/obligations?pairing=%s&region=%s-%s".formatted(id, code, called))
                .then()
                .body("items", not(empty()))
                .body("items.pairing.partner.region", everyItem(equalTo(b.region())));
    }

    @Test
    void isSeenByItsCodeNoMore() {
        tellAndAwait(plan, toB, end);

        obligations(b.region()).body("items", empty());
        obligations(code).body("items", not(empty()));
    }

    @Test
    void hasNothingPlannedAfterItsLastDay() {
        tellAndAwait(plan, toB, end);

        schedule(ActivityBody.of(pairing).host(ZHUHAI).on(LAST_DAY)).then().statusCode(201);
        schedule(ActivityBody.of(pairing).host(ZHUHAI).on(LAST_DAY.plusDays(1)))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:pairing-has-ended"))
                .body("lastDay", equalTo(LAST_DAY.toString()));
    }

    @Test
    void isShownWithItsActivitiesAndOnDesks() {
        tellAndAwait(plan, toB);
        Response held = schedule(ActivityBody.of(pairing).host(ZHUHAI).on(LAST_DAY));
        tellAndAwait(end);

        asLiaison(ZHUHAI)
                .header("If-None-Match", held.header("ETag"))
                .get(address(held))
                .then()
                .statusCode(200)
                .body("pairing.partner.dissolvedOn", equalTo(LAST_DAY.toString()));
        asLiaison(ZHUHAI)
                .get("/v1/activities?pairing=" + id)
                .then()
                .body("items.pairing.partner.successor.region", contains("LOCAL:SUCCESSOR"));
    }

    private ValidatableResponse obligations(String region) {
        return asLiaison(region)
                .queryParam("pairing", id)
                .queryParam("limit", 200)
                .get("/v1/obligations")
                .then()
                .statusCode(200);
    }
}
