package org.jiedui.activity.scheduling.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.jiedui.activity.ActivityApi.aPastActivity;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.held;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.ActivityApi.obligation;
import static org.jiedui.activity.ActivityApi.schedule;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingTopic.aKnownPairing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import org.jiedui.activity.ActivityBody;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActivityListTest {

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing pairing;

    @BeforeEach
    void knowAPairing() {
        pairing = aKnownPairing();
    }

    @Test
    void filtersByYearAndStatus() {
        String completed = id(held(ActivityBody.of(pairing)));
        String ofAnotherYear = id(schedule(ActivityBody.of(pairing).on(LocalDate.of(2023, 1, 1))));

        asLiaison(ZUNYI)
                .queryParam("pairing", pairing.pairingId())
                .queryParam("status", "COMPLETED")
                .get("/v1/activities")
                .then()
                .statusCode(200)
                .body("items.id", contains(completed));
        asLiaison(ZUNYI)
                .queryParam("pairing", pairing.pairingId())
                .queryParam("status", "COMPLETED", "PLANNED", "SCHEDULED")
                .queryParam("region", "440000")
                .get("/v1/activities")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(completed));
        asLiaison(ZUNYI)
                .queryParam("pairing", pairing.pairingId())
                .queryParam("year", 2023)
                .get("/v1/activities")
                .then()
                .body("items.id", contains(ofAnotherYear));
    }

    @Test
    void showsWhatEachDischarges() {
        Response visit = obligation(pairing, Duty.MUTUAL_VISIT);
        schedule(ActivityBody.of(pairing).discharging(visit, 1));
        schedule(ActivityBody.of(pairing));

        list(10).then()
                .body("items[0].discharges", hasSize(0))
                .body("items[1].discharges.obligationId", contains(id(visit)));
    }

    @Test
    void isEmptyOutsideTheScope() {
        aPastActivity(pairing);

        asLiaison("330200")
                .queryParam("pairing", pairing.pairingId())
                .get("/v1/activities")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void linksTheNextPage() {
        String first = id(aPastActivity(pairing));
        String second = id(aPastActivity(pairing));

        Response page = list(1);
        page.then().body("items.id", contains(second));
        String link = page.header("Link");
        asLiaison(ZUNYI)
                .urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .body("items.id", contains(first))
                .body("next", equalTo(null));
    }

    private Response list(int limit) {
        return asLiaison(ZUNYI)
                .queryParam("pairing", pairing.pairingId())
                .queryParam("limit", limit)
                .get("/v1/activities");
    }
}
