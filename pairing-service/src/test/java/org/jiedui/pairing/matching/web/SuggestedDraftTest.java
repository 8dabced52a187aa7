package org.jiedui.pairing.matching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.draftBody;
import static org.jiedui.pairing.PairingApi.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A suggestion says of its drafts that they can be sent. */
@QuarkusTest
class SuggestedDraftTest {

    private static final String SHENZHEN = "440300";
    private static final String BAOAN = "440306";
    private static final String SICHUAN = "510000";
    private static final String NEIJIANG = "511000";
    private static final String ZIYANG = "512000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"programme\": \"CITY_VOLUNTARY\", \"leading\": [\"445100\", \"445200\", \"445300\"]}",
                "{\"programme\": \"INTRA_PROVINCIAL\", \"leading\": [\"440300\", \"440600\", \"330100\"]}",
                "{\"programme\": \"NATIONAL_1V1\", \"leading\": [\"440100\", \"350100\"]}"
            })
    void isTakenAsItIs(String question) {
        Response answer = suggest(Tokens.ministry(), question);

        List<Map<String, Object>> drafts = answer.path("pairs.draft");
        assertThat(drafts).isNotEmpty().allSatisfy(SuggestedDraftTest::isTaken);
    }

    @Nested
    class UnderAnotherPairing {
        private String parent = "";

        @BeforeEach
        void proposeIt() {
            parent = proposed(SHENZHEN, SICHUAN);
        }

        @Test
        void liesWithinTheSameSidesAndIsTakenAsItIs() {
            Response answer = under(parent, "\"partner\": [\"510100\", \"%s\", \"%s\"]".formatted(NEIJIANG, ZIYANG));
            answer.then()
                    .statusCode(200)
                    .body("pairs", not(empty()))
                    .body("pairs.leading.region", everyItem(startsWith("4403")));
            answer.<List<Map<String, Object>>>path("pairs.draft").forEach(SuggestedDraftTest::isTaken);

            under(parent, "\"leading\": [\"%s\"]".formatted(BAOAN))
                    .then()
                    .body("pairs", not(empty()))
                    .body("pairs.partner.region", everyItem(startsWith("51")))
                    .body("unplaced.region.region", everyItem(startsWith("51")));
        }

        @Test
        void isNotSuggestedForWhatLiesOutside() {
            under(parent, "\"leading\": [\"%s\"], \"partner\": [\"%s\"]".formatted(NEIJIANG, BAOAN))
                    .then()
                    .statusCode(200)
                    .body("pairs", empty())
                    .body("unplaced.why", contains("OUTSIDE_THE_PARENT", "OUTSIDE_THE_PARENT"));
        }

        @Test
        void isNotSuggestedForAPairThatIsBeingAsked() {
            Response draft = asLiaison(BAOAN)
                    .body(draftBody("SECOND_TIER", BAOAN, ZIYANG)
                            .replaceFirst("\\{", "{\"parent\": \"%s\", ".formatted(parent)))
                    .post("/v1/pairings");
            post(BAOAN, draft, "proposals", "{}").then().statusCode(200);

            under(parent, "\"leading\": [\"%s\"], \"partner\": [\"%s\"]".formatted(BAOAN, ZIYANG))
                    .then()
                    .body("pairs", empty())
                    .body("unplaced.why", contains("PROPOSED_TO_EACH_OTHER", "PROPOSED_TO_EACH_OTHER"));
        }

        @Test
        void needsOneThatIsThereForTheCallerAndCanHaveOthersBelow() {
            String question = "\"leading\": [\"%s\"]".formatted(BAOAN);
            under(UUID.randomUUID().toString(), question)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:jiedui:problem:unknown-parent"));
            suggest(Tokens.province("330000"), body(parent, question))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:jiedui:problem:unknown-parent"));
            under(drafted(SHENZHEN, SICHUAN).path("id"), question)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:jiedui:problem:status-forbids"));
        }

        private static Response under(String parent, String question) {
            return suggest(Tokens.ministry(), body(parent, question));
        }

        private static String body(String parent, String question) {
            return "{\"programme\": \"SECOND_TIER\", \"parent\": \"%s\", %s}".formatted(parent, question);
        }

        private static String proposed(String leading, String partner) {
            return post(leading, drafted(leading, partner), "proposals", "{}").path("id");
        }

        private static Response drafted(String leading, String partner) {
            return asLiaison(leading)
                    .body(draftBody("NATIONAL_1V1", leading, partner))
                    .post("/v1/pairings");
        }
    }

    private static Response suggest(String token, String body) {
        return as(token).body(body).post("/v1/match-suggestions");
    }

    private static void isTaken(Map<String, Object> draft) {
        as(Tokens.ministry()).body(draft).post("/v1/pairings").then().statusCode(201);
    }
}
