package org.jiedui.pairing.party.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.draftBody;
import static org.jiedui.pairing.PartyApi.address;
import static org.jiedui.pairing.PartyApi.body;
import static org.jiedui.pairing.PartyApi.newCode;
import static org.jiedui.pairing.PartyApi.register;
import static org.jiedui.pairing.PartyApi.registered;
import static org.jiedui.pairing.PartyApi.registeredBelow;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.stack.testing.Overlap;
import org.jiedui.stack.testing.Tokens;
import org.jiedui.stack.testing.TopicReader;
import org.jiedui.testkit.contract.EventSchemaCheck;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartyRegistrationTest {

    @Test
    void registersAPartyThatCanBePaired() {
        String corps = newCode();
        registered(corps).then().statusCode(201);
        Response division = registeredBelow(corps, corps + "-08");

        division.then().statusCode(201).body("region", equalTo(corps + "-08")).body("parent", equalTo(corps));
        assertThat(division.header("Location")).endsWith(address(division));
        as(Tokens.analyst())
                .queryParam("within", corps)
                .get("/v1/parties")
                .then()
                .body("items.region", containsInAnyOrder(corps, corps + "-08"));
        as(Tokens.ministry())
                .body(draftBody("CITY_VOLUNTARY", "440306", corps + "-08"))
                .post("/v1/pairings")
                .then()
                .statusCode(201);
    }

    @Test
    void isOpenToTheProvinceAboveTheParent() {
        String doumen = body("440403", "珠海市斗门区", "COUNTY", "440400", "2010-01-01");

        as(Tokens.province("330000"))
                .body(doumen)
                .post("/v1/parties")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:jiedui:problem:not-above-parent"));
        as(Tokens.liaison("440400")).body(doumen).post("/v1/parties").then().statusCode(403);
        as(Tokens.province("440000")).body(doumen).post("/v1/parties").then().statusCode(201);
    }

    @Test
    void publishesAnEventAndKeepsTheHistory() {
        try (TopicReader topic = TopicReader.fromNow("jiedui.pairing.events")) {
            String code = newCode();
            Response party = registered(code);

            JsonNode event = new EventSchemaCheck()
                    .check(topic.awaitAny(record -> record.value().contains(code))
                            .getLast()
                            .value());
            assertThat(event.get("type").asText()).isEqualTo("org.jiedui.party.registered.v1");
            assertThat(event.get("subject").asText()).isEqualTo(party.path("id"));
            as(Tokens.ministry())
                    .get(address(party) + "/history")
                    .then()
                    .body("items.change", contains("registered"))
                    .body("items.document", contains("测试文件"));
        }
    }

    @Nested
    class WhenRefused {
        @Test
        void saysThatTheCodeDoesNotLieWithinTheParents() {
            refused(body("330402", "测试区", "COUNTY", "440400", "2010-01-01"), 422, "not-below-parent");
            refused(body("LOCAL:XPCCA", "测试师", "COUNTY", "LOCAL:XPCC", "2010-01-01"), 422, "not-below-parent");
        }

        @Test
        void saysThatTheParentIsUnknown() {
            refused(body("898989", "测试县", "COUNTY", "898900", "2010-01-01"), 422, "unknown-party");
        }

        @Test
        void saysThatAnotherPartyHasTheCode() {
            Response taken = register(body("440000", "测试省", "PROVINCE", null, "2010-01-01"));

            taken.then().statusCode(409).body("type", equalTo("urn:jiedui:problem:code-in-use"));
            as(Tokens.analyst()).get(taken.<String>path("existing.href")).then().body("region", equalTo("440000"));
        }

        @Test
        void saysThatItWouldBeginInTheFuture() {
            refused(body(newCode(), "测试省", "PROVINCE", null, "2099-01-01"), 422, "designation-out-of-time");
        }

        @Test
        void namesAllThatIsMalformedAtOnce() {
            register("{\"region\": \"LOCAL:TEST\", \"name\": \"Test\", \"validFrom\": \"1999-12-31\"}")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/name", "/level", "/validFrom"));
            register(body("44040", "测试县", "COUNTY", "440400", "2010-01-01"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/region"));
        }

        private void refused(String body, int status, String rule) {
            register(body).then().statusCode(status).body("type", equalTo("urn:jiedui:problem:" + rule));
        }
    }

    @Test
    void givesACodeToOneOfTwoAtOnce() throws Exception {
        String code = newCode();

        List<Response> answers = Overlap.of("pairing", () -> registered(code), () -> registered(code));

        assertThat(answers).extracting(Response::statusCode).containsExactly(201, 409);
        assertThat(answers)
                .extracting(answer -> answer.path("type"))
                .containsOnlyOnce("urn:jiedui:problem:code-in-use");
    }
}
