package org.jiedui.pairing.relation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.relation.web.RelationApi.address;
import static org.jiedui.pairing.relation.web.RelationApi.body;
import static org.jiedui.pairing.relation.web.RelationApi.registered;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jiedui.stack.testing.Overlap;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RelationRegistrationTest {

    private static final String CORRECTION = """
            {"particulars": {"kind": "OTHER", "name": "对口合作", "documentNumber": "测试〔2024〕2号", "verification": "DEMO"},
             "reason": "文号有误"}""";

    @Test
    void namesBothPartiesAsTheyAreCalled() {
        Response relation = registered("440000", "520000", "测试〔2024〕1号");

        relation.then()
                .statusCode(201)
                .body("left.name", equalTo("广东省"))
                .body("right.name", equalTo("贵州省"))
                .body("particulars.documentNumber", equalTo("测试〔2024〕1号"));
        assertThat(relation.header("Location")).endsWith(address(relation));
        as(Tokens.analyst())
                .header("If-None-Match", relation.header("ETag"))
                .get(address(relation))
                .then()
                .statusCode(304);
    }

    @Test
    void isOpenToTheLiaisonOfAPartyAndToNoOther() {
        asLiaison("440400")
                .body(body("440400", "520300", "测试"))
                .post("/v1/relations")
                .then()
                .statusCode(201);
        asLiaison("440300")
                .body(body("440400", "520300", "测试"))
                .post("/v1/relations")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:jiedui:problem:neither-party-nor-above"));
        as(Tokens.analyst())
                .body(body("440400", "520300", "测试"))
                .post("/v1/relations")
                .then()
                .statusCode(403);
    }

    @Test
    void isReadAtItsAddress() {
        Response relation = registered("440000", "520000", "测试〔2024〕4号");

        as(Tokens.analyst())
                .get(address(relation))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(relation.header("ETag")))
                .body("id", equalTo(relation.path("id")))
                .body("particulars.documentNumber", equalTo("测试〔2024〕4号"));
    }

    @Test
    void isNotReadByPartnersAndReviewers() {
        as(Tokens.partner()).get("/v1/relations").then().statusCode(403);
        as(Tokens.reviewer("440000")).get("/v1/relations").then().statusCode(403);
    }

    @Test
    void refusesWhatIsNoRelation() {
        refused(body("440000", "440400", "测试"), 422, "relation-with-itself");
        refused(body("440400", "898900", "测试"), 422, "unknown-party");
        refused(
                body("440400", "520300", "测试").replace("EAST_WEST_COOPERATION", "OTHER"),
                422,
                "name-does-not-fit-kind");
        as(Tokens.ministry())
                .body("{\"left\": \"44\", \"particulars\": {\"since\": \"1996-01-01\"}}")
                .post("/v1/relations")
                .then()
                .statusCode(400);
        as(Tokens.ministry())
                .body("{\"left\": \"440000\", \"particulars\": {\"since\": \"1996-01-01\"}}")
                .post("/v1/relations")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/right", "/particulars/kind", "/particulars/since", "/particulars/verification"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "　　", "〔〕"})
    void refusesANumberThatSaysNothing(String blank) {
        as(Tokens.ministry())
                .body(body("440000", "520000", blank))
                .post("/v1/relations")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/particulars/documentNumber"));
    }

    @Nested
    class WhenCorrected {
        @Test
        void saysWhyAndKeepsWhoItIsBetween() {
            Response relation = registered("440000", "450000", "测试");
            Response corrected = correct(relation, Tokens.ministry());

            corrected
                    .then()
                    .statusCode(200)
                    .body("particulars.name", equalTo("对口合作"))
                    .body("particulars.title", nullValue())
                    .body("left.region", equalTo("440000"));
            as(Tokens.ministry())
                    .get(address(relation) + "/history")
                    .then()
                    .body("items.change", contains("registered", "corrected"))
                    .body("items.reason[1]", equalTo("文号有误"))
                    .body("items.document[1]", equalTo("测试〔2024〕2号"));
        }

        @Test
        void wantsTheVersionSeenAndSomebodyConcerned() {
            Response relation = registered("440000", "530000", "测试");
            correct(relation, Tokens.province("330000")).then().statusCode(403);
            correct(relation, Tokens.province("530000")).then().statusCode(200);
            correct(relation, Tokens.ministry()).then().statusCode(412);
            as(Tokens.ministry())
                    .body(CORRECTION)
                    .put(address(relation) + "/particulars")
                    .then()
                    .statusCode(428);
            as(Tokens.ministry())
                    .header("If-Match", "\"0\"")
                    .body(CORRECTION)
                    .put("/v1/relations/" + UUID.randomUUID() + "/particulars")
                    .then()
                    .statusCode(404);
        }

        private Response correct(Response seen, String token) {
            return as(token)
                    .header("If-Match", seen.header("ETag"))
                    .body(CORRECTION)
                    .put(address(seen) + "/particulars");
        }
    }

    @Nested
    class WhenThereIsOneAlready {
        private final String year = UUID.randomUUID().toString();
        private final String body = body("440400", "520600", "测试〔" + year + "〕12号");

        @Test
        void isNotRegisteredAgainHoweverTheNumberIsWritten() {
            Response there = register(body);

            register(body)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:jiedui:problem:relation-already-registered"))
                    .body("existing.href", equalTo(address(there)));
            refused(body("520600", "440400", "测试 【" + year + "】１２号"), 409, "relation-already-registered");
            register(body("440400", "520600", "测试〔" + year + "〕13号")).then().statusCode(201);
            register(body.replace("EAST_WEST_COOPERATION", "COUNTERPART_ASSISTANCE"))
                    .then()
                    .statusCode(201);
        }

        @Test
        void isNoneThatIsCorrectedIntoIt() {
            Response there = register(body);
            Response other = register(body("440400", "520600", "测试〔" + year + "〕13号"));

            as(Tokens.ministry())
                    .header("If-Match", other.header("ETag"))
                    .body("""
                            {"particulars": {"kind": "EAST_WEST_COOPERATION", "documentNumber": "测试[%s]12号",
                             "verification": "DEMO"}, "reason": "文号有误"}""".formatted(year))
                    .put(address(other) + "/particulars")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:jiedui:problem:relation-already-registered"))
                    .body("existing.href", equalTo(address(there)));
        }

        @Test
        void isTheOneOfTwoRegisteredAtOnce() throws Exception {
            List<Response> answers = Overlap.of("pairing", () -> register(body), () -> register(body));
            assertThat(answers).extracting(Response::statusCode).containsExactly(201, 409);
        }

        private Response register(String body) {
            return as(Tokens.ministry()).body(body).post("/v1/relations");
        }
    }

    @Nested
    class WhenSearched {
        private final String number = "测试Abc%" + UUID.randomUUID();
        private String wanted;
        private String other;

        @BeforeEach
        void registerTwo() {
            wanted = Objects.requireNonNull(
                    registered("350200", "620000", number).path("id"));
            other = Objects.requireNonNull(
                    registered("320500", "630000", "别的" + UUID.randomUUID()).path("id"));
        }

        @Test
        void findsPartOfTheDocumentNumberInAnyCase() {
            search("documentNumber", "aBC%" + number.substring(6, 20)).body("items.id", contains(wanted));
        }

        @ParameterizedTest
        @ValueSource(strings = {"〔2026〕12号", "[2026]12号", "【2026】 12号", "（２０２６）１２号", "2026 12", "２０２６〕12"})
        void findsTheNumberHoweverItIsWritten(String written) {
            String office = "样例函" + UUID.randomUUID();
            String id = registered("350200", "620000", office + "〔2026〕12号").path("id");

            search("documentNumber", office.toUpperCase(Locale.ROOT) + written)
                    .body("items.id", contains(id))
                    .body("items[0].particulars.documentNumber", equalTo(office + "〔2026〕12号"));
        }

        @Test
        void findsTheRegionsAboveAndBelowAParty() {
            search("region", "350000").body("items.id", hasItem(wanted)).body("items.id", not(hasItem(other)));
            search("region", "620000").body("items.id", hasItem(wanted));
        }

        @Test
        void findsWordsOfTheTitleAndNamesOfTheParties() {
            search("text", "厦门").body("items.id", hasItem(wanted)).body("items.id", not(hasItem(other)));
            search("text", "框架协议").body("items.id", hasItem(other));
        }

        @Test
        void findsOneKind() {
            search("kind", "EAST_WEST_COOPERATION").body("items.id", hasItem(wanted));
            search("kind", "COUNTERPART_ASSISTANCE").body("items.id", not(hasItem(wanted)));
        }

        private ValidatableResponse search(String criterion, String value) {
            return as(Tokens.analyst())
                    .queryParam(criterion, value)
                    .queryParam("limit", 200)
                    .get("/v1/relations")
                    .then()
                    .statusCode(200);
        }
    }

    private static void refused(String body, int status, String rule) {
        as(Tokens.ministry())
                .body(body)
                .post("/v1/relations")
                .then()
                .statusCode(status)
                .body("type", equalTo("urn:jiedui:problem:" + rule));
    }
}
