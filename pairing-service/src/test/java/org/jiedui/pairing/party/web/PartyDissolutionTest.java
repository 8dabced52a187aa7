package org.jiedui.pairing.party.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PartyApi.address;
import static org.jiedui.pairing.PartyApi.body;
import static org.jiedui.pairing.PartyApi.dissolution;
import static org.jiedui.pairing.PartyApi.dissolve;
import static org.jiedui.pairing.PartyApi.newCode;
import static org.jiedui.pairing.PartyApi.read;
import static org.jiedui.pairing.PartyApi.redesignate;
import static org.jiedui.pairing.PartyApi.register;
import static org.jiedui.pairing.PartyApi.registered;
import static org.jiedui.pairing.PartyApi.registeredBelow;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.stack.testing.Overlap;
import org.jiedui.stack.testing.SettableClock;
import org.jiedui.stack.testing.Tokens;
import org.jiedui.stack.testing.TopicReader;
import org.jiedui.testkit.contract.EventSchemaCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A district that becomes part of its neighbour, under codes that mark the parties as test data. */
@QuarkusTest
class PartyDissolutionTest {

    private static final String LAST_DAY = "2023-12-31";
    private static final String DAY_AFTER = "2024-01-01";

    private final String city = newCode();
    private final String absorbed = city + "-02";
    private final String successor = city + "-01";

    private final SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private Response district;

    @SuppressWarnings("NullAway.Init")
    private Response neighbour;

    PartyDissolutionTest(SettableClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void registerTwoDistrictsOfACity() {
        registered(city).then().statusCode(201);
        neighbour = registeredBelow(city, successor);
        district = registeredBelow(city, absorbed);
    }

    @Test
    void keepsItsIdAndItsHistoryAndSaysWhatBecameOfIt() {
        String name = district.path("name");
        dissolve(district, LAST_DAY, successor)
                .then()
                .statusCode(200)
                .body("id", equalTo(district.path("id")))
                .body("name", equalTo(name))
                .body("dissolvedOn", equalTo(LAST_DAY))
                .body("successor.region", equalTo(successor))
                .body("successor.name", equalTo(neighbour.path("name")));

        read(district).then().statusCode(200).body("region", equalTo(absorbed)).body("dissolvedOn", equalTo(LAST_DAY));
        as(Tokens.analyst())
                .get(address(district) + "/designations")
                .then()
                .body("items.region", contains(absorbed))
                .body("items.validTo", contains(LAST_DAY));
        as(Tokens.ministry())
                .get(address(district) + "/history")
                .then()
                .body("items.change", contains("registered", "dissolved"))
                .body("items.reason[1]", equalTo("测试区划调整"))
                .body("items.document[1]", equalTo("测试文件"));
    }

    @Test
    void mayHaveNoSuccessor() {
        dissolve(district, LAST_DAY)
                .then()
                .statusCode(200)
                .body("dissolvedOn", equalTo(LAST_DAY))
                .body("successor", nullValue());
    }

    @Test
    void isListedUntilItsLastDayAndThenToWhoAsksWhatHasChanged() {
        String since = dissolve(district, LAST_DAY, successor).path("updatedAt");

        listed("").body("items.region", contains(successor));
        listed("&on=" + LAST_DAY).body("items.region", contains(absorbed, successor));
        listed("&updatedSince=" + since.replace("+", "%2B"))
                .body("items.region", hasItem(absorbed))
                .body("items.find { it.region == '%s' }.dissolvedOn".formatted(absorbed), equalTo(LAST_DAY));
    }

    @Test
    void callsItsSuccessorAsThatIsCalledToday() {
        Response ended = dissolve(district, LAST_DAY, successor);
        redesignate(neighbour, "{\"name\": \"测试新区\", \"validFrom\": \"2024-06-01\", \"document\": \"测试文件\"}")
                .then()
                .statusCode(201);

        Response now = as(Tokens.analyst())
                .header("If-None-Match", ended.header("ETag"))
                .get(address(district));
        now.then().statusCode(200).body("successor.name", equalTo("测试新区"));
    }

    @Test
    void freesItsCodeFromTheDayAfterOnForAPartyOfAnotherName() {
        dissolve(district, LAST_DAY, successor).then().statusCode(200);

        assertRefused(register(body(absorbed, "测试新县", "COUNTY", city, LAST_DAY)), 409, "code-in-use");
        assertRefused(
                register(body(absorbed, district.path("name"), "COUNTY", city, DAY_AFTER)),
                409,
                "designation-of-another");
        Response next = register(body(absorbed, "测试新县", "COUNTY", city, DAY_AFTER));
        next.then().statusCode(201);

        listed("")
                .body("items.id", hasItem(next.<String>path("id")))
                .body("items.id", not(hasItem(district.<String>path("id"))));
        read(district).then().body("region", equalTo(absorbed)).body("dissolvedOn", equalTo(LAST_DAY));
    }

    @Test
    void freesItsNameWhichNoNeighbourTakesBefore() {
        String rename = "{\"name\": \"%s\", \"validFrom\": \"%s\", \"document\": \"测试文件\"}"
                .formatted(district.<String>path("name"), DAY_AFTER);
        assertRefused(redesignate(neighbour, rename), 409, "party-name-taken");

        dissolve(district, LAST_DAY, successor).then().statusCode(200);

        redesignate(neighbour, rename).then().statusCode(201).body("name", equalTo(district.path("name")));
    }

    @Test
    void isToldToOtherServices() {
        try (TopicReader topic = TopicReader.fromNow("jiedui.pairing.events")) {
            dissolve(district, LAST_DAY, successor);

            JsonNode event = new EventSchemaCheck()
                    .check(topic.awaitAny(record -> record.value().contains("party.dissolved")
                                    && record.value().contains(absorbed))
                            .getLast()
                            .value());
            assertThat(event.at("/data/partyId").asText()).isEqualTo(district.path("id"));
            assertThat(event.at("/data/party/region").asText()).isEqualTo(absorbed);
            assertThat(event.at("/data/dissolvedOn").asText()).isEqualTo(LAST_DAY);
            assertThat(event.at("/data/party/successor/region").asText()).isEqualTo(successor);
            assertThat(event.at("/data/successorId").asText()).isEqualTo(neighbour.path("id"));
        }
    }

    @Test
    void happensOnceToAPartySeenTwice() throws Exception {
        List<Response> answers = Overlap.of(
                "pairing", () -> dissolve(district, LAST_DAY), () -> dissolve(district, LAST_DAY, successor));

        assertThat(answers).extracting(Response::statusCode).containsExactly(200, 409);
    }

    @Test
    void doesNotHappenToASuccessorAtTheSameInstant() throws Exception {
        List<Response> answers = Overlap.of(
                "pairing", () -> dissolve(neighbour, LAST_DAY), () -> dissolve(district, LAST_DAY, successor));

        assertThat(answers).extracting(Response::statusCode).containsExactly(200, 409);
        read(district).then().body("dissolvedOn", nullValue());
    }

    @Nested
    class WhenRefused {

        @Test
        void isForTheMinistryAlone() {
            as(Tokens.province("440000"))
                    .header("If-Match", district.header("ETag"))
                    .body(dissolution(LAST_DAY, null))
                    .post(address(district) + "/dissolutions")
                    .then()
                    .statusCode(403);
        }

        @Test
        void saysThatItWasSeenInAnotherVersionOrNotAtAll() {
            as(Tokens.ministry())
                    .body(dissolution(LAST_DAY, null))
                    .post(address(district) + "/dissolutions")
                    .then()
                    .statusCode(428);
            redesignate(district, "{\"name\": \"测试市\", \"validFrom\": \"2020-01-01\", \"document\": \"测试文件\"}");
            dissolve(district, LAST_DAY).then().statusCode(412);
        }

        @Test
        void needsAReasonAndADocument() {
            as(Tokens.ministry())
                    .header("If-Match", district.header("ETag"))
                    .body("{\"dissolvedOn\": \"2023-12-31\"}")
                    .post(address(district) + "/dissolutions")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/document", "/reason"));
        }

        @Test
        void endsOnADayOnWhichItStoodThatIsNotInTheFuture() {
            String tomorrow = ChinaTime.dateOf(clock.instant()).plusDays(1).toString();
            assertRefused(dissolve(district, tomorrow), 422, "dissolved-out-of-time");
            assertRefused(dissolve(district, "2009-12-31"), 422, "dissolved-out-of-time");
        }

        @Test
        void endsOnce() {
            assertRefused(dissolve(dissolve(district, LAST_DAY, successor), LAST_DAY), 409, "party-is-dissolved")
                    .body("dissolvedOn", equalTo(LAST_DAY))
                    .body("successor.region", equalTo(successor));
        }

        @Test
        void becomesPartOfAnotherThatStands() {
            assertRefused(dissolve(district, LAST_DAY, absorbed), 422, "successor-of-itself");
            assertRefused(dissolve(district, LAST_DAY, newCode()), 422, "unknown-party");
            String today = ChinaTime.dateOf(clock.instant()).toString();
            dissolve(neighbour, today).then().statusCode(200);
            assertRefused(dissolve(district, LAST_DAY, successor), 409, "party-is-dissolved");
        }

        @Test
        void hasNobodyBelowIt() {
            Response above = as(Tokens.ministry()).get("/v1/parties?within=" + city + "&level=PROVINCE");
            String id = above.path("items[0].id");
            Response party = as(Tokens.ministry()).get("/v1/parties/" + id);

            assertRefused(dissolve(party, LAST_DAY), 409, "parties-still-below").body("below", hasItem(absorbed));
            dissolve(district, LAST_DAY).then().statusCode(200);
            dissolve(neighbour, LAST_DAY).then().statusCode(200);
            dissolve(party, LAST_DAY).then().statusCode(200);
        }

        @Test
        void isCalledNothingElseAndHasNobodyPutUnderItAnyMore() {
            Response ended = dissolve(district, LAST_DAY, successor);

            assertRefused(
                    redesignate(ended, "{\"name\": \"测试市\", \"validFrom\": \"2024-06-01\", \"document\": \"测试文件\"}"),
                    409,
                    "party-is-dissolved");
            assertRefused(
                    register(body(absorbed + "-1", "测试镇", "COUNTY", absorbed, DAY_AFTER)), 409, "party-is-dissolved");
        }
    }

    private ValidatableResponse listed(String more) {
        return as(Tokens.analyst())
                .urlEncodingEnabled(false)
                .get("/v1/parties?level=COUNTY&within=" + city + more)
                .then()
                .statusCode(200)
                .body("items", not(empty()));
    }

    private static ValidatableResponse assertRefused(Response answer, int status, String problem) {
        return answer.then().statusCode(status).body("type", equalTo("urn:jiedui:problem:" + problem));
    }
}
