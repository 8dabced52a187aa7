package org.jiedui.pairing.matching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.draftBody;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.relation.web.RelationApi.registered;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** All profiles and relations are samples. */
@QuarkusTest
class MatchSuggestionTest {

    private static final String CHAOZHOU = "445100";
    private static final String JIEYANG = "445200";
    private static final String TONGREN = "520600";
    private static final String BIJIE = "520500";

    @Test
    void comesWithReasonsAndADraftThatCanBeSent() {
        registered("440000", "520000", "样例发〔2016〕1号").then().statusCode(201);
        profile(CHAOZHOU, 3, "MECHANISM", "PUBLICITY");
        profile(TONGREN, 3, "PUBLICITY", "MECHANISM");

        Response answer = suggest(Tokens.ministry(), lists("\"445100\", \"445200\"", "\"520500\", \"520600\"", ""));

        answer.then()
                .statusCode(200)
                .body("pairs.leading.region", contains(CHAOZHOU, JIEYANG))
                .body("pairs.partner.region", contains(TONGREN, BIJIE))
                .body(
                        "pairs[0].reasons.ground",
                        contains(
                                "RELATION_OF_REGIONS_ABOVE",
                                "SAME_ASSESSMENT_CLASS",
                                "LEADING_STRENGTH_MEETS_PARTNER_NEED",
                                "PARTNER_STRENGTH_MEETS_LEADING_NEED"))
                .body("pairs[0].reasons[0].document", equalTo("样例发〔2016〕1号"))
                .body("pairs[0].reasons[0].sentence", startsWith("广东省 and 贵州省 have had east-west cooperation"))
                .body("pairs[0].score", equalTo(70))
                .body("unplaced", hasSize(0));
        Map<String, Object> draft = answer.path("pairs[0].draft");
        as(Tokens.ministry()).body(draft).post("/v1/pairings").then().statusCode(201);
    }

    @Test
    void saysWhyInTheLanguageOfTheCaller() {
        profile("445300", 2, "MECHANISM", "PUBLICITY");
        profile("522300", 2, "PUBLICITY", "MECHANISM");

        RestAssured.given()
                .header("Accept-Language", "zh-CN")
                .auth()
                .oauth2(Tokens.ministry())
                .contentType(ContentType.JSON)
                .body(lists("\"445300\"", "\"522300\"", ""))
                .post("/v1/match-suggestions")
                .then()
                .header("Content-Language", "zh-CN")
                .body("pairs[0].reasons.sentence", everyItem(endsWith("。")))
                .body("pairs[0].reasons.sentence", hasItem(endsWith("的需求：工作推进体制机制。")));
    }

    @Test
    void isTheSameToTheByteForTheSameInput() {
        String one = lists("\"445100\", \"445200\"", "\"520500\", \"520600\"", "");
        String turned = lists("\"445200\", \"445100\"", "\"520600\", \"520500\"", "");
        String answer = suggest(Tokens.ministry(), one).asString();

        assertThat(suggest(Tokens.ministry(), turned).asString()).isEqualTo(answer);
        String otherDay = one.replace("\"2026-11-22\"", "\"2026-11-23\"");
        assertThat(suggest(Tokens.ministry(), otherDay).<String>path("digest"))
                .isNotEqualTo(suggest(Tokens.ministry(), one).path("digest"));
    }

    @Test
    void buildsOnRelationsThatExistedOnThatDay() {
        String relation = """
                {"left": "445300", "right": "520400", "particulars": {"kind": "EAST_WEST_COOPERATION",
                 "since": "2026-11-23", "documentNumber": "样例发〔2026〕9号", "verification": "DEMO"}}""";
        as(Tokens.ministry()).body(relation).post("/v1/relations").then().statusCode(201);
        String before = lists("\"445300\"", "\"520400\"", "");

        String document = "pairs[0].reasons.document";
        suggest(Tokens.ministry(), before).then().body(document, not(hasItem("样例发〔2026〕9号")));
        suggest(Tokens.ministry(), before.replace("2026-11-22", "2026-11-23"))
                .then()
                .body(document, hasItem("样例发〔2026〕9号"));
    }

    @Test
    void createsNothing() {
        Response before = as(Tokens.ministry()).get("/v1/pairings");
        suggest(Tokens.ministry(), lists("\"445100\"", "\"520600\"", "")).then().statusCode(200);
        assertThat(as(Tokens.ministry()).get("/v1/pairings").<List<String>>path("items.id"))
                .isEqualTo(before.path("items.id"));
    }

    @Test
    void keepsPinsAndExclusions() {
        String pairs = """
                , "pins": [{"leading": "445100", "partner": "520500"}],
                "exclusions": [{"leading": "520600", "partner": "445200"}, {"leading": "445200", "partner": "520500"}]""";
        suggest(Tokens.ministry(), lists("\"445100\", \"445200\"", "\"520500\", \"520600\"", pairs))
                .then()
                .statusCode(200)
                .body("pairs.partner.region", contains(BIJIE))
                .body("pairs[0].pinned", equalTo(true))
                .body("unplaced.region.region", contains(JIEYANG, TONGREN))
                .body("unplaced.why", contains("EXCLUDED", "NO_CANDIDATE_LEFT"));
    }

    @Test
    void saysAllAtOnceWhatContradicts() {
        String pairs = """
                , "pins": [{"leading": "445100", "partner": "520600"}, {"leading": "445100", "partner": "520000"}],
                "exclusions": [{"leading": "445100", "partner": "520600"}]""";
        suggest(Tokens.ministry(), lists("\"445100\", \"440499\"", "\"520600\"", pairs))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:wish-cannot-be-met"))
                .body(
                        "contradictions.code",
                        containsInAnyOrder("UNKNOWN_REGION", "PINNED_TWICE", "EXCLUDED", "LEVELS_NOT_ALLOWED"));
        suggest(Tokens.ministry(), "{\"programme\": \"CITY_VOLUNTARY\"}")
                .then()
                .statusCode(422)
                .body("contradictions.code", contains("NO_SIDE_NAMED"));
        suggest(Tokens.ministry(), "{\"programme\": \"NONE\", \"leading\": [\"445100\"]}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:unknown-programme"));
    }

    @Test
    void refusesWhatIsNoQuestion() {
        suggest(Tokens.ministry(), "{\"programme\": \"\", \"leading\": [], \"pins\": [{\"leading\": \"445100\"}]}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/programme", "/leading", "/pins/0/partner"));
    }

    @Test
    void namesEveryRegionAndPairOnce() {
        String pair = "{\"leading\": \"445100\", \"partner\": \"520500\"}";
        String pairs = ", \"pins\": [%1$s, %1$s], \"exclusions\": [%1$s, %1$s, %1$s]".formatted(pair);
        suggest(Tokens.ministry(), lists("\"445100\", \"445100\"", "\"520500\", \"520500\"", pairs))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/leading/1", "/partner/1", "/pins/1", "/exclusions/1", "/exclusions/2"));
    }

    @Nested
    class ForAProvince {
        @Test
        void concernsItsOwnRegions() {
            String open = "{\"programme\": \"CITY_VOLUNTARY\", \"partner\": [\"520600\"]}";
            suggest(Tokens.province("440000"), open)
                    .then()
                    .statusCode(200)
                    .body("pairs.leading.region", everyItem(startsWith("44")))
                    .body("unplaced.region.region", everyItem(startsWith("44")));
            suggest(Tokens.province("440000"), lists("\"330300\"", "\"520600\"", ""))
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:jiedui:problem:neither-side-is-yours"));
        }

        @Test
        void isNotForOtherRoles() {
            for (String token : List.of(Tokens.liaison(CHAOZHOU), Tokens.analyst(), Tokens.partner())) {
                suggest(token, lists("\"445100\"", "\"520600\"", "")).then().statusCode(403);
            }
        }
    }

    @Nested
    class WhenARegionIsPairedInTheProgramme {
        private static final String NANCHANG = "360100";
        private static final String NINGXIA = "640000";

        @Test
        void isNotSuggestedForASecond() {
            Response active = nationalPairing();

            suggest(Tokens.ministry(), "{\"programme\": \"NATIONAL_1V1\", \"leading\": [\"360100\", \"360200\"]}")
                    .then()
                    .statusCode(200)
                    .body("pairs", hasSize(1))
                    .body("pairs.partner.region", not(hasItem(NINGXIA)))
                    .body("unplaced.find { it.region.region == '360100' }.why", equalTo("ALREADY_PAIRED"))
                    .body("unplaced.region.region", not(hasItem(NINGXIA)));
            String ending = "{\"endReason\": \"COMPLETED\", \"endedOn\": \"2026-11-22\", \"explanation\": \"测试\"}";
            post(NANCHANG, active, "endings", ending).then().statusCode(200);
        }

        private static Response nationalPairing() {
            Response draft = asLiaison(NANCHANG)
                    .body(draftBody("NATIONAL_1V1", NANCHANG, NINGXIA))
                    .post("/v1/pairings");
            Response proposed = post(NANCHANG, draft, "proposals", "{}");
            return post(NINGXIA, post(NANCHANG, proposed, "consents", "{}"), "consents", "{}");
        }
    }

    private static String lists(String leading, String partner, String more) {
        return "{\"programme\": \"CITY_VOLUNTARY\", \"on\": \"2026-11-22\", \"leading\": [%s], \"partner\": [%s] %s}"
                .formatted(leading, partner, more);
    }

    private static Response suggest(String token, String body) {
        return as(token).body(body).post("/v1/match-suggestions");
    }

    private static void profile(String region, int assessmentClass, String strength, String need) {
        String body = """
                {"assessmentClass": %d, "assessmentSource": "样例评估通报", "strengths": ["%s"], "needs": ["%s"]}""";
        asLiaison(region)
                .body(body.formatted(assessmentClass, strength, need))
                .put("/v1/region-profiles/" + region)
                .then()
                .statusCode(201);
    }
}
