package org.jiedui.activity.scheduling.web;

import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.aPlan;
import static org.jiedui.activity.PairingFixture.agreed;
import static org.jiedui.activity.PairingTopic.tellAndAwait;
import static org.jiedui.activity.scheduling.web.ActivityRequests.accept;
import static org.jiedui.activity.scheduling.web.ActivityRequests.propose;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import org.jiedui.activity.ActivityApi;
import org.jiedui.activity.ActivityBody;
import org.jiedui.events.PublishedPairing;
import org.jiedui.stack.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of other times whose day a side closes before they are answered; in regions of its own, because it closes days. */
@QuarkusTest
class ClosedMeanwhileTest {

    private static final String LEADING = "350600";
    private static final String PARTNER = "640200";

    private final SettableClock clock;

    ClosedMeanwhileTest(SettableClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void standBeforeTheVisit() {
        clock.set(Instant.parse("2022-12-14T02:00:00Z"));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void areNotAcceptedAnyMore() {
        PublishedPairing pairing = aPairing(LEADING, PARTNER);
        tellAndAwait(agreed(aPlan(pairing)));
        Response visit = ActivityApi.schedule(
                ActivityBody.of(pairing).host(LEADING).announced().discharging(theVisitOwedBy(pairing), 1));
        Response proposed = propose(visit, PARTNER, LocalDate.of(2022, 12, 21));
        proposed.then().statusCode(200);

        asLiaison(PARTNER)
                .body(
                        "{\"region\": \"%s\", \"firstDay\": \"2022-12-21\", \"lastDay\": \"2022-12-21\", \"reason\": \"换届\"}"
                                .formatted(PARTNER))
                .post("/v1/closures")
                .then()
                .statusCode(201);

        accept(proposed, LEADING).then().statusCode(422).body("type", equalTo("urn:jiedui:problem:days-do-not-fit"));
    }

    private static Response theVisitOwedBy(PublishedPairing pairing) {
        String id = asLiaison(LEADING)
                .queryParam("pairing", pairing.pairingId())
                .queryParam("duty", "MUTUAL_VISIT")
                .get("/v1/obligations")
                .path("items[0].id");
        return asLiaison(LEADING).get("/v1/obligations/" + id);
    }
}
