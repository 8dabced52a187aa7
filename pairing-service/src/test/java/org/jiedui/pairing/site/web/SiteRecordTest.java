package org.jiedui.pairing.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.indicator.IndicatorApi.anIndicator;
import static org.jiedui.pairing.indicator.IndicatorApi.code;
import static org.jiedui.pairing.site.web.SiteApi.address;
import static org.jiedui.pairing.site.web.SiteApi.delete;
import static org.jiedui.pairing.site.web.SiteApi.description;
import static org.jiedui.pairing.site.web.SiteApi.post;
import static org.jiedui.pairing.site.web.SiteApi.propose;
import static org.jiedui.pairing.site.web.SiteApi.proposed;
import static org.jiedui.pairing.site.web.SiteApi.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Objects;
import org.jiedui.pairing.PairingApi;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SiteRecordTest {

    private static final String CASE = "links/CASE/0193c1f0-6a00-7000-8000-000000000031";

    @Test
    void isProposedByEitherSideForAPlaceInEither() {
        Response site = proposed();
        site.then()
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .body("region", equalTo(ZUNYI))
                .body("regionName", equalTo("遵义市"))
                .body("sceneName", equalTo("居住小区"))
                .body("indicators", empty());
        assertThat(site.header("Location")).endsWith(address(site));

        Response read = asLiaison(ZUNYI).get(address(site));
        assertThat(read.asString()).isEqualTo(site.asString());
        assertThat(read.header("ETag")).isEqualTo(site.header("ETag"));
        as(Tokens.province("440000")).get(address(site)).then().statusCode(200);
        asLiaison("330200").get(address(site)).then().statusCode(404);
        as(Tokens.analyst()).get(address(site)).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENTIAL_COMMUNITY, 440300, region-outside-both-sides",
        "RESIDENTIAL_COMMUNITY, 440000, region-outside-both-sides",
        "RESIDENTIAL_COMMUNITY, 440499, unknown-party",
        "NO_SUCH, 440400, unknown-scene"
    })
    void refusesADescriptionThatBreaksARule(String scene, String region, String rule) {
        String body = description(scene, region);
        asLiaison(ZHUHAI)
                .body("{\"pairing\": \"%s\", \"description\": %s}"
                        .formatted(active(ZHUHAI, ZUNYI).<String>path("id"), body))
                .post("/v1/sites")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:" + rule));
        put(ZHUHAI, proposed(), "description", body)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:" + rule));
    }

    @Test
    void needsAPairingInForce() {
        String pairing = PairingApi.proposed(ZHUHAI, ZUNYI).path("id");
        propose(ZHUHAI, pairing, ZUNYI).then().statusCode(409).body("pairingStatus", equalTo("PROPOSED"));
        propose("330200", pairing, ZUNYI).then().statusCode(404);
    }

    @Nested
    class WhenThePairingHasEnded {
        @Test
        void isOnlyRetiredAndWithAReason() {
            Response pairing = active(ZHUHAI, ZUNYI);
            Response site = propose(ZHUHAI, pairing.path("id"), ZUNYI);
            PairingApi.post(
                            ZHUHAI,
                            pairing,
                            "endings",
                            "{\"endReason\": \"COMPLETED\", \"endedOn\": \"2023-12-31\", \"explanation\": \"测试\"}")
                    .then()
                    .statusCode(200);

            post(ZUNYI, site, "constructions", "").then().statusCode(409);
            post(ZUNYI, site, "retirements", "{}").then().statusCode(400).body("errors.pointer", contains("/reason"));
            post(ZUNYI, site, "retirements", "{\"reason\": \"示例：期满\"}")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("RETIRED"));
            asLiaison(ZHUHAI)
                    .get(address(site) + "/history")
                    .then()
                    .body("items.change", contains("proposed", "retired"))
                    .body("items[1].reason", equalTo("示例：期满"));
        }
    }

    @Test
    void hasIndicatorsThatAreDefined() {
        String code = code(anIndicator());
        Response site = proposed();
        Response added = put(ZUNYI, site, "indicators/" + code, "");
        added.then().statusCode(200).body("indicators", contains(code));

        put(ZUNYI, added, "indicators/" + code, "").then().statusCode(409);
        put(ZUNYI, added, "indicators/no-such", "")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:unknown-indicator"));
        put(ZHUHAI, site, "indicators/" + code, "").then().statusCode(412);
        delete(ZHUHAI, added, "indicators/" + code).then().statusCode(200).body("indicators", empty());
    }

    @Test
    void hasLinksToActivitiesAndCases() {
        Response linked = put(ZHUHAI, proposed(), CASE, "{\"title\": \"示例案例\"}");
        linked.then().statusCode(200).body("links.kind", contains("CASE")).body("links[0].title", equalTo("示例案例"));

        Response unlinked = delete(ZUNYI, linked, CASE);
        unlinked.then().statusCode(200).body("links", empty());
        delete(ZUNYI, unlinked, CASE).then().statusCode(404).body("type", equalTo("urn:jiedui:problem:not-attached"));
        put(ZHUHAI, unlinked, CASE.replace("CASE", "PERSON"), "{}").then().statusCode(400);
        as(Tokens.ministry())
                .header("If-Match", unlinked.header("ETag"))
                .body("{}")
                .put(address(unlinked) + "/" + CASE)
                .then()
                .statusCode(403);
    }

    @Test
    void isListedByPairingRegionSceneAndStatus() {
        Response pairing = active(ZHUHAI, ZUNYI);
        String inZunyi = propose(ZHUHAI, pairing.path("id"), ZUNYI).path("id");
        Response built = post(ZHUHAI, propose(ZUNYI, pairing.path("id"), ZHUHAI), "constructions", "");
        String inZhuhai = Objects.requireNonNull(built.path("id"));
        String of = "?pairing=" + pairing.path("id");

        assertThat(listed(Tokens.ministry(), of)).containsExactly(inZhuhai, inZunyi);
        assertThat(listed(Tokens.liaison(ZUNYI), of + "&region=440000")).containsExactly(inZhuhai);
        assertThat(listed(Tokens.liaison(ZUNYI), of + "&status=PROPOSED")).containsExactly(inZunyi);
        assertThat(listed(Tokens.liaison(ZUNYI), of + "&scene=PUBLIC_PLACE")).isEmpty();
        assertThat(listed(Tokens.liaison("330200"), of)).isEmpty();

        Response page = as(Tokens.ministry()).get("/v1/sites" + of + "&limit=1");
        assertThat(page.<List<String>>path("items.id")).containsExactly(inZhuhai);
        String next = page.path("next");
        assertThat(listed(Tokens.ministry(), of + "&limit=1&cursor=" + next)).containsExactly(inZunyi);
    }

    @Test
    void takesARequestOnce() {
        String body = "{\"pairing\": \"%s\", \"description\": %s}"
                .formatted(active(ZHUHAI, ZUNYI).<String>path("id"), description("PUBLIC_PLACE", ZUNYI));
        String key = "once-" + active(ZHUHAI, ZUNYI).<String>path("id");
        List<String> ids = List.of(sent(key, body), sent(key, body));
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    @Nested
    class Scenes {
        @Test
        void areTheSevenThatAreKnown() {
            as(Tokens.analyst())
                    .get("/v1/scenes/FARMERS_MARKET")
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("农贸市场"))
                    .body("englishName", equalTo("Farmers' market"));
            as(Tokens.partner())
                    .queryParam("limit", 200)
                    .get("/v1/scenes")
                    .then()
                    .statusCode(200)
                    .body(
                            "items.code.findAll { !it.startsWith('SAMPLE_') }",
                            containsInAnyOrder(
                                    "RESIDENTIAL_COMMUNITY",
                                    "PUBLIC_INSTITUTION",
                                    "PUBLIC_PLACE",
                                    "BUSINESS_AREA",
                                    "EDUCATIONAL_INSTITUTION",
                                    "MEDICAL_INSTITUTION",
                                    "FARMERS_MARKET"));
        }

        @Test
        void areListedByTheMinistryAndProvincesOnce() {
            String body = "{\"code\": \"SAMPLE_STATION\", \"name\": \"示例车站\", \"englishName\": \"Sample station\"}";
            asLiaison(ZHUHAI).body(body).post("/v1/scenes").then().statusCode(403);
            Response added = as(Tokens.province("440000")).body(body).post("/v1/scenes");
            added.then().statusCode(201);
            assertThat(added.header("Location")).endsWith("/v1/scenes/SAMPLE_STATION");
            as(Tokens.ministry())
                    .body(body)
                    .post("/v1/scenes")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:jiedui:problem:scene-already-listed"))
                    .body("existing.href", equalTo("/v1/scenes/SAMPLE_STATION"));
            as(Tokens.analyst())
                    .get("/v1/scenes/SAMPLE_STATION/history")
                    .then()
                    .body("items.change", contains("listed"))
                    .body("items.role", contains("province"));
            as(Tokens.analyst()).get("/v1/scenes/NO_SUCH").then().statusCode(404);
        }
    }

    private static List<String> listed(String token, String query) {
        return as(token).get("/v1/sites" + query).path("items.id");
    }

    private static String sent(String key, String body) {
        Response answer =
                asLiaison(ZHUHAI).header("Idempotency-Key", key).body(body).post("/v1/sites");
        return Objects.requireNonNull(answer.path("id"));
    }
}
