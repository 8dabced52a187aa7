package org.jiedui.pairing.party.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PartyApi.address;
import static org.jiedui.pairing.PartyApi.body;
import static org.jiedui.pairing.PartyApi.newCode;
import static org.jiedui.pairing.PartyApi.read;
import static org.jiedui.pairing.PartyApi.redesignate;
import static org.jiedui.pairing.PartyApi.register;
import static org.jiedui.pairing.PartyApi.registered;
import static org.jiedui.pairing.PartyApi.registeredBelow;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.pairing.PairingApi;
import org.jiedui.stack.testing.Overlap;
import org.jiedui.stack.testing.Tokens;
import org.jiedui.stack.testing.TopicReader;
import org.jiedui.testkit.contract.EventSchemaCheck;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose codes lie within a party's code lies below that party, whatever is re-coded and registered. */
@QuarkusTest
class RecodedTreeTest {

    private final String former = newCode();
    private final String code = newCode();

    @Test
    void movesWithAllBelowAndTheirPairings() {
        Response corps = registered(former);
        Response division = registeredBelow(former, former + "-08");
        Response pairing = PairingApi.active("440306", former + "-08");

        recode(corps, code, below(former + "-08", code + "-08")).then().statusCode(201);

        read(division).then().body("region", equalTo(code + "-08")).body("parent", equalTo(code));
        as(Tokens.analyst())
                .queryParam("on", "2019-01-01")
                .get(address(division))
                .then()
                .body("region", equalTo(former + "-08"))
                .body("parent", equalTo(former));
        as(Tokens.analyst())
                .queryParam("within", code)
                .get("/v1/parties")
                .then()
                .body("items.region", containsInAnyOrder(code, code + "-08"));
        as(Tokens.province(code))
                .get(PairingApi.address(pairing))
                .then()
                .statusCode(200)
                .body("partner.region", equalTo(code + "-08"));
    }

    @Test
    void publishesAnEventAndKeepsTheHistoryOfEach() {
        Response corps = registered(former);
        Response division = registeredBelow(former, former + "-08");
        try (TopicReader topic = TopicReader.fromNow("jiedui.pairing.events")) {
            recode(corps, code, below(former + "-08", code + "-08"));

            EventSchemaCheck schemas = new EventSchemaCheck();
            List<JsonNode> events = topic
                    .awaitUntil(records -> records.stream()
                                    .filter(record -> record.value().contains(code))
                                    .count()
                            == 2)
                    .stream()
                    .filter(record -> record.value().contains(code))
                    .map(record -> schemas.check(record.value()))
                    .toList();
            assertThat(events)
                    .extracting(event -> event.at("/data/former/region").asText() + " "
                            + event.at("/data/parent").asText())
                    .containsExactlyInAnyOrder(former + " ", former + "-08 " + code);
        }
        as(Tokens.ministry())
                .get(address(division) + "/history")
                .then()
                .body("items.change", contains("registered", "redesignated"))
                .body("items.document[1]", equalTo("测试通知"));
    }

    @Test
    void letsPartiesSwapCodesWithTheDraftsMadeUnderThem() {
        Response corps = registered(former);
        registeredBelow(former, former + "-01");
        registeredBelow(former, former + "-02");
        Response one = PairingApi.draft(former + "-01", "440306");
        Response other = PairingApi.draft(former + "-02", "440306");

        recode(corps, code, below(former + "-01", code + "-02") + ", " + below(former + "-02", code + "-01"))
                .then()
                .statusCode(201);
        Response present = read(corps);
        redesignate(
                        present,
                        "{\"name\": \"测试区\", \"validFrom\": \"2021-01-01\", \"below\": [%s, %s]}"
                                .formatted(below(code + "-01", code + "-02"), below(code + "-02", code + "-01")))
                .then()
                .statusCode(201);

        PairingApi.asLiaison(code + "-01")
                .get(PairingApi.address(one))
                .then()
                .statusCode(200)
                .body("draftedBy", equalTo(code + "-01"));
        PairingApi.asLiaison(code + "-02")
                .get(PairingApi.address(other))
                .then()
                .statusCode(200)
                .body("draftedBy", equalTo(code + "-02"));
    }

    @Test
    void showsTheParentsNewCodeForThoseWhoKeepTheirs() {
        registered(former).then().statusCode(201);
        Response division = register(body(former + "-1", "测试师", "PREFECTURE", former, "2010-01-01"));
        Response county = registeredBelow(former + "-1", former + "-1-2-3");

        Response called = recode(division, former + "-1-2", "");

        called.then().statusCode(201);
        as(Tokens.analyst())
                .queryParam("updatedSince", called.<String>path("updatedAt"))
                .queryParam("within", former)
                .get("/v1/parties")
                .then()
                .body("items.id", hasItem(county.<String>path("id")))
                .body("items.parent", hasItem(former + "-1-2"));
        read(county).then().body("updatedAt", equalTo(called.path("updatedAt")));
    }

    @Nested
    class WhenRefused {
        @Test
        void namesWhoWouldBeLeftBehindAndChangesNothing() {
            Response corps = registered(former);
            registeredBelow(former, former + "-08");

            recode(corps, code, "")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:jiedui:problem:parties-left-behind"))
                    .body("leftBehind", contains(former + "-08"));
            read(corps).then().body("region", equalTo(former)).body("version", equalTo(1));
        }

        @Test
        void takesNewCodesForPartiesBelowOnly() {
            Response corps = registered(former);
            registered(former + "A").then().statusCode(201);

            recode(corps, code, below(former + "A", code + "-A"))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:jiedui:problem:unknown-party"));
            recode(corps, code, "{}").then().statusCode(400).body("errors", hasSize(2));
        }

        @Test
        void takesNoCodeAroundOrWithinThatOfAPartyElsewhereInTheTree() {
            registered(former).then().statusCode(201);
            registeredBelow(former, former + "-1-2").then().statusCode(201);

            refused(register(body(former + "-1", "测试市", "PREFECTURE", former, "2010-01-01")), former + "-1-2");
            Response county = registeredBelow(former, former + "-3");
            county.then().statusCode(201);
            refused(registeredBelow(former, former + "-3-4"), former + "-3");
            refused(redesignate(county, becoming(former + "-1", "")), former + "-1-2");
        }

        private void refused(Response answer, String inUse) {
            answer.then()
                    .statusCode(409)
                    .body("type", equalTo("urn:jiedui:problem:code-in-use"))
                    .body("inUse", equalTo(inUse));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leavesNobodyOutsideWhoIsRegisteredMeanwhile(boolean swapped) throws Exception {
        Response corps = registered(former);

        List<Response> answers = Overlap.of(
                "pairing", swapped, () -> recode(corps, code, ""), () -> registeredBelow(former, former + "-08"));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(422)
                .hasSize(2);
        assertThat(answers.getFirst().statusCode() == 201)
                .isNotEqualTo(answers.getLast().statusCode() == 201);
    }

    @Test
    void givesOneOfTwoCodesAtOnceOfWhichOneLiesWithinTheOther() throws Exception {
        registered(former);

        List<Response> answers = Overlap.of(
                "pairing",
                () -> register(body(former + "-1", "测试市", "PREFECTURE", former, "2010-01-01")),
                () -> registeredBelow(former, former + "-1-2"));

        assertThat(answers).extracting(Response::statusCode).containsExactly(201, 409);
    }

    private static Response recode(Response seen, String code, String below) {
        return redesignate(seen, becoming(code, below));
    }

    private static String becoming(String code, String below) {
        return """
                {"region": "%s", "validFrom": "2020-01-01", "document": "测试通知", "below": [%s]}""".formatted(code, below);
    }

    private static String below(String region, String newRegion) {
        return "{\"region\": \"%s\", \"newRegion\": \"%s\"}".formatted(region, newRegion);
    }
}
