package org.jiedui.activity.scheduling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.jiedui.activity.ActivityApi.aPastActivity;
import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.as;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.ActivityApi.schedule;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.activated;
import static org.jiedui.activity.PairingTopic.aKnownPairing;
import static org.jiedui.activity.PairingTopic.tellAndAwait;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jiedui.activity.ActivityBody;
import org.jiedui.activity.ActivityTopic;
import org.jiedui.events.PublishedPairing;
import org.jiedui.stack.testing.AtOnce;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchedulingTest {

    @Test
    void answersWithTheActivityItsAddressAndItsTag() {
        PublishedPairing pairing = aKnownPairing();
        Response activity = aPastActivity(pairing);

        activity.then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .body("hostRegionName", equalTo(pairing.leading().name()))
                .body("status", equalTo("SCHEDULED"))
                .body("year", equalTo(2022))
                .body("sessions[0].startsAt", equalTo("2022-12-20T09:00:00+08:00"));
        assertThat(activity.header("Location")).endsWith(address(activity));
        asLiaison(ZHUHAI)
                .get(address(activity))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(activity.header("ETag")));
    }

    @Test
    void announcesTheActivity() {
        try (ActivityTopic topic = ActivityTopic.fromNow()) {
            Response activity = aPastActivity(aKnownPairing());

            JsonNode event = topic.await(id(activity), 1).getFirst();
            assertThat(event.get("type").asText()).isEqualTo("org.jiedui.activity.scheduled.v1");
            assertThat(event.at("/data/number").asText()).isEqualTo(activity.path("number"));
            assertThat(event.at("/data/recordedAfterTheFact").asBoolean()).isTrue();
        }
    }

    @Test
    void isRememberedWithRoleUnitAndSource() {
        asLiaison(ZHUHAI)
                .get(address(aPastActivity(aKnownPairing())) + "/history")
                .then()
                .statusCode(200)
                .body("items.change", contains("scheduled"))
                .body("items[0].role", equalTo("liaison"))
                .body("items[0].document", equalTo("test"));
    }

    @Test
    void countsTheActivitiesOfAYearAndTwoRegionsWithoutEverGivingANumberTwice() throws Exception {
        PublishedPairing pairing = aPairing("320500", "LOCAL:XPCC");
        PublishedPairing sameRegions = aPairing("320500", "LOCAL:XPCC");
        tellAndAwait(activated(pairing), activated(sameRegions));

        List<Response> answers =
                AtOnce.all(IntStream.range(0, 10).mapToObj(i -> (Callable<Response>) () -> asLiaison("LOCAL:XPCC")
                        .body(ActivityBody.of(i % 2 == 0 ? pairing : sameRegions)
                                .host("LOCAL:XPCC")
                                .json())
                        .post("/v1/activities")));

        assertThat(answers)
                .extracting(answer -> answer.<String>path("number"))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 10)
                        .mapToObj("2022-320500-XPCC-%02d"::formatted)
                        .toList());
    }

    @Test
    void isForTheLiaisonsOfTheTwoSidesOnly() {
        String body = ActivityBody.of(aKnownPairing()).host(ZUNYI).json();

        asLiaison(ZUNYI).body(body).post("/v1/activities").then().statusCode(201);
        for (String token : List.of(Tokens.ministry(), Tokens.province("440000"), Tokens.province("520000"))) {
            as(token)
                    .body(body)
                    .post("/v1/activities")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:jiedui:problem:not-a-side"));
        }
    }

    @Test
    void isForTheHostOrForEitherSideWhenAllIsOnline() {
        ActivityBody body = ActivityBody.of(aKnownPairing());

        asLiaison(ZUNYI)
                .body(body.json())
                .post("/v1/activities")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:jiedui:problem:not-the-host"));
        asLiaison(ZUNYI)
                .body(body.online().json())
                .post("/v1/activities")
                .then()
                .statusCode(201);
    }

    @Test
    void knowsNoPairingOutsideTheScope() {
        asLiaison("330200")
                .body(ActivityBody.of(aKnownPairing()).json())
                .post("/v1/activities")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:jiedui:problem:pairing-not-found"));
        schedule(ActivityBody.of(aPairing())).then().statusCode(404);
    }

    @Test
    void refusesWhatBreaksARule() {
        ActivityBody body = ActivityBody.of(aKnownPairing());

        assertRefused(body.announced(), "exchange-already-over");
        assertRefused(body.on(LocalDate.of(2099, 1, 4)), "exchange-not-over-yet");
        assertRefused(body.host("330200"), "region-outside-the-pairing");
        assertRefused(body.json().replace("T09:00", "T18:00"), "session-ends-before-it-begins");
        assertRefused(body.json().replace("\"place\": \"测试地点\",", ""), "session-nowhere");
        assertRefused(body.json().replace("\"hostRegion\": \"440400\",", ""), "host-not-named");
    }

    @Test
    void namesEveryWrongFieldAtOnce() {
        asLiaison(ZHUHAI)
                .body("""
                        {"pairing": "0193c1f0-6a00-7000-8000-000000000001", "recordedAfterTheFact": false,
                         "sessions": [{"kind": "TRAINING", "startsAt": "1999-01-01T00:00:00+08:00", "topics": [],
                           "endsAt": "2022-12-20T09:00:00+08:00", "place": "电话13800138000"}],
                         "discharges": [{"leg": 0}]}""")
                .post("/v1/activities")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/sessions/0/startsAt",
                                "/sessions/0/place",
                                "/discharges/0/obligation",
                                "/discharges/0/leg"));
    }

    @Test
    void namesATopicAndALegOnce() {
        String leg = "{\"obligation\": \"0193c1f0-6a00-7000-8000-000000000002\", \"leg\": 1}";
        String body = ActivityBody.of(aKnownPairing()).json();
        asLiaison(ZHUHAI)
                .body(body.replace("[\"MECHANISM\"]", "[\"MECHANISM\", \"MECHANISM\"]")
                        .replace("\"discharges\": []", "\"discharges\": [%1$s, %1$s]".formatted(leg)))
                .post("/v1/activities")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/sessions/0/topics/1", "/discharges/1"));
    }

    @Test
    void isDoneOnceForOneIdempotencyKey() {
        String body = ActivityBody.of(aKnownPairing()).json();
        Response first = keyed(body);
        Response again = keyed(body);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        keyed(ActivityBody.of(aKnownPairing()).json()).then().statusCode(422);
    }

    private static Response keyed(String body) {
        return asLiaison(ZHUHAI)
                .header("Idempotency-Key", "scheduling-test")
                .body(body)
                .post("/v1/activities");
    }

    private static void assertRefused(ActivityBody body, String rule) {
        assertRefused(body.json(), rule);
    }

    private static void assertRefused(String body, String rule) {
        asLiaison(ZHUHAI)
                .body(body)
                .post("/v1/activities")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:" + rule));
    }
}
