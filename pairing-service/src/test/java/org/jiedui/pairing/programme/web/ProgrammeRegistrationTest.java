package org.jiedui.pairing.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.draftBody;
import static org.jiedui.pairing.ProgrammeApi.address;
import static org.jiedui.pairing.ProgrammeApi.change;
import static org.jiedui.pairing.ProgrammeApi.code;
import static org.jiedui.pairing.ProgrammeApi.limit;
import static org.jiedui.pairing.ProgrammeApi.register;
import static org.jiedui.pairing.ProgrammeApi.registered;
import static org.jiedui.pairing.ProgrammeApi.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.jiedui.stack.testing.Tokens;
import org.jiedui.stack.testing.TopicReader;
import org.jiedui.testkit.contract.EventSchemaCheck;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeRegistrationTest {

    @Test
    void registersAProgrammeToDraftPairingsIn() {
        Response programme = registered(2);

        programme.then().statusCode(201).body("maxActivePerParty", equalTo(2));
        assertThat(programme.header("Location")).endsWith(address(programme));
        as(Tokens.analyst())
                .header("If-None-Match", programme.header("ETag"))
                .get(address(programme))
                .then()
                .statusCode(304);
        asLiaison("440400")
                .body(draftBody(code(programme), "440400", "520300"))
                .post("/v1/pairings")
                .then()
                .statusCode(201);
        asLiaison("440400")
                .body(draftBody(code(programme), "440400", "520000"))
                .post("/v1/pairings")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:levels-not-allowed"));
    }

    @Test
    void publishesAnEventAndKeepsTheHistoryOfEachChange() {
        EventSchemaCheck schemas = new EventSchemaCheck();
        try (TopicReader topic = TopicReader.fromNow("jiedui.pairing.events")) {
            Response programme = registered(2);
            limit(programme, null).then().statusCode(200);

            List<JsonNode> events = topic
                    .awaitUntil(records -> records.stream()
                                    .filter(record -> record.value().contains(code(programme)))
                                    .count()
                            == 2)
                    .stream()
                    .filter(record -> record.value().contains(code(programme)))
                    .map(record -> schemas.check(record.value()))
                    .toList();
            assertThat(events)
                    .extracting(event -> event.get("type").asText())
                    .containsExactly("org.jiedui.programme.registered.v1", "org.jiedui.programme.changed.v1");
            assertThat(events.getLast().at("/data/programme").has("maxActivePerParty"))
                    .isFalse();
            as(Tokens.province("440000"))
                    .get(address(programme) + "/history")
                    .then()
                    .body("items.change", contains("registered", "changed"))
                    .body("items.document[0]", equalTo("测试文件"))
                    .body("items.reason[1]", equalTo("测试"));
        }
    }

    @Test
    void keepsTheOnesThatWereThere() {
        as(Tokens.analyst())
                .get("/v1/programmes/NATIONAL_1V1")
                .then()
                .statusCode(200)
                .body("maxActivePerParty", equalTo(1))
                .body("reach", equalTo("ACROSS_PROVINCES"))
                .body("parent", equalTo("NONE"));
        as(Tokens.partner()).get("/v1/programmes/SECOND_TIER").then().body("parent", equalTo("REQUIRED"));
    }

    @Test
    void listsEachOnceFromPageToPage() {
        registered(1);
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            var request = as(Tokens.analyst()).queryParam("limit", 3);
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/v1/programmes");
            seen.addAll(page.<List<String>>path("items.code"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(seen).doesNotHaveDuplicates().contains("NATIONAL_1V1", "SECOND_TIER", "CITY_VOLUNTARY");
    }

    @Nested
    class WhenRefused {
        @Test
        void saysThatTheCodeIsTaken() {
            register("NATIONAL_1V1", 1)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:jiedui:problem:programme-code-taken"))
                    .body("existing.href", equalTo("/v1/programmes/NATIONAL_1V1"));
        }

        @Test
        void saysThatTheNameIsTakenHoweverItIsSpelled() {
            String spelled = rules(1).replaceFirst("\"name\": \"[^\"]+\"", "\"name\": \"\u2f06级结对\"");
            for (Response answer : List.of(
                    as(Tokens.ministry())
                            .body("{\"code\": \"TEST_NAME_TAKEN\", %s}".formatted(spelled))
                            .post("/v1/programmes"),
                    change(registered(1), spelled))) {
                answer.then()
                        .statusCode(409)
                        .body("type", equalTo("urn:jiedui:problem:programme-name-taken"))
                        .body("existing.id", equalTo("SECOND_TIER"));
            }
        }

        @Test
        void namesAllThatIsMalformedAtOnce() {
            as(Tokens.ministry())
                    .body("{\"code\": \"national\", \"name\": \" \", \"maxActivePerParty\": 101, \"levels\": []}")
                    .post("/v1/programmes")
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder("/code", "/name", "/maxActivePerParty", "/levels", "/reach", "/parent"));
        }

        @Test
        void namesLevelsThatComeTwice() {
            String pair = "{\"leading\": \"PREFECTURE\", \"partner\": \"PROVINCE\"}";
            as(Tokens.ministry())
                    .body("{\"code\": \"TEST_TWICE\", \"name\": \"测试\", \"reach\": \"ANY\", \"parent\": \"NONE\","
                            + " \"levels\": [%s, %s]}".formatted(pair, pair))
                    .post("/v1/programmes")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/levels/1"));
        }

        @Test
        void isForTheMinistryOnly() {
            String body = "{\"code\": \"TEST_OF_A_PROVINCE\", %s}".formatted(rules(1));
            as(Tokens.province("440000"))
                    .body(body)
                    .post("/v1/programmes")
                    .then()
                    .statusCode(403);
            as(Tokens.province("440000"))
                    .header("If-Match", "\"1\"")
                    .body("{%s, \"reason\": \"测试\"}".formatted(rules(1)))
                    .put("/v1/programmes/CITY_VOLUNTARY")
                    .then()
                    .statusCode(403);
        }

        @Test
        void saysThatAnotherVersionWasSeenOrNone() {
            Response programme = registered(1);
            limit(programme, 2).then().statusCode(200);

            limit(programme, 3).then().statusCode(412);
            as(Tokens.ministry())
                    .body("{%s, \"reason\": \"测试\"}".formatted(rules(1)))
                    .put(address(programme))
                    .then()
                    .statusCode(428);
        }

        @Test
        void saysThatThereIsNoSuchProgramme() {
            as(Tokens.analyst()).get("/v1/programmes/UNHEARD_OF").then().statusCode(404);
            as(Tokens.ministry())
                    .header("If-Match", "\"1\"")
                    .body("{%s, \"reason\": \"测试\"}".formatted(rules(1)))
                    .put("/v1/programmes/UNHEARD_OF")
                    .then()
                    .statusCode(404);
        }
    }
}
