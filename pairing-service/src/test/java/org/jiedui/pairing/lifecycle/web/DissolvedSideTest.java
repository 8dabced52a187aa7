package org.jiedui.pairing.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.draft;
import static org.jiedui.pairing.PairingApi.draftBody;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PairingApi.proposed;
import static org.jiedui.pairing.PairingApi.renew;
import static org.jiedui.pairing.PartyApi.body;
import static org.jiedui.pairing.PartyApi.dissolve;
import static org.jiedui.pairing.PartyApi.newCode;
import static org.jiedui.pairing.PartyApi.redesignate;
import static org.jiedui.pairing.PartyApi.register;
import static org.jiedui.pairing.PartyApi.registered;
import static org.jiedui.pairing.PartyApi.registeredBelow;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.pairing.PlanApi;
import org.jiedui.pairing.ProgrammeApi;
import org.jiedui.stack.testing.Overlap;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 宝安区 (440306) is paired with a district that becomes part of its neighbour. */
@QuarkusTest
class DissolvedSideTest {

    private static final String BAOAN = "440306";
    private static final String LAST_DAY = "2023-12-31";
    private static final String DISSOLVED = "urn:jiedui:problem:party-is-dissolved";
    private static final String ENDING =
            "{\"endReason\": \"WITHDRAWN_BY_A_SIDE\", \"endedOn\": \"%s\", \"explanation\": \"测试\"}"
                    .formatted(LAST_DAY);

    private final String city = newCode();
    private final String absorbed = city + "-02";
    private final String successor = city + "-01";

    @SuppressWarnings("NullAway.Init")
    private Response district;

    @SuppressWarnings("NullAway.Init")
    private Response neighbour;

    @BeforeEach
    void registerTwoDistrictsOfACity() {
        registered(city).then().statusCode(201);
        neighbour = registeredBelow(city, successor);
        district = registeredBelow(city, absorbed);
    }

    @Test
    void saysWhatBecameOfItAndCountsAsChanged() {
        Response pairing = active(BAOAN, absorbed);
        dissolve(district, LAST_DAY, successor).then().statusCode(200);

        Response seen =
                asLiaison(BAOAN).header("If-None-Match", pairing.header("ETag")).get(address(pairing));
        seen.then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("leading.dissolvedOn", nullValue())
                .body("partner.region", equalTo(absorbed))
                .body("partner.dissolvedOn", equalTo(LAST_DAY))
                .body("partner.successor.region", equalTo(successor))
                .body("partner.successor.name", equalTo(neighbour.path("name")));
        assertThat(seen.<String>path("updatedAt")).isGreaterThan(pairing.path("updatedAt"));
        asLiaison(BAOAN)
                .get(address(pairing) + "/overview")
                .then()
                .body("pairing.partner.dissolvedOn", equalTo(LAST_DAY));
    }

    @Test
    void isFoundUnderItsLastCodeAndNotUnderThatOfItsSuccessor() {
        String pairing = active(BAOAN, absorbed).path("id");
        dissolve(district, LAST_DAY, successor).then().statusCode(200);

        asLiaison(BAOAN).get("/v1/pairings?region=" + absorbed).then().body("items.id", contains(pairing));
        asLiaison(BAOAN).get("/v1/pairings?region=" + successor).then().body("items.id", empty());
    }

    @Test
    void callsItsSuccessorAsThatIsCalledToday() {
        Response pairing = active(BAOAN, absorbed);
        dissolve(district, LAST_DAY, successor).then().statusCode(200);
        redesignate(neighbour, "{\"name\": \"测试新区\", \"validFrom\": \"2024-06-01\", \"document\": \"测试文件\"}")
                .then()
                .statusCode(201);

        asLiaison(BAOAN).get(address(pairing)).then().body("partner.successor.name", equalTo("测试新区"));
    }

    @Test
    void leavesThePairingToTheOtherSideToEnd() {
        Response pairing = active(BAOAN, absorbed);
        dissolve(district, LAST_DAY, successor).then().statusCode(200);

        Response seen = asLiaison(BAOAN).get(address(pairing));
        seen.then().body("actions", containsInAnyOrder("Term_suspend", "Term_end", "Pairing_verify"));
        asLiaison(BAOAN)
                .header("If-Match", seen.header("ETag"))
                .body(ENDING)
                .post(address(pairing) + "/endings")
                .then()
                .statusCode(200)
                .body("status", equalTo("ENDED"));
    }

    @Test
    void isSpokenForByNobodyNotEvenByWhoHasItsCodeNext() {
        Response pairing = active(BAOAN, absorbed);
        dissolve(district, LAST_DAY, successor).then().statusCode(200);
        register(body(absorbed, "测试新县", "COUNTY", city, "2024-01-01")).then().statusCode(201);

        asLiaison(absorbed).get(address(pairing)).then().statusCode(404);
        asLiaison(absorbed).get("/v1/pairings").then().body("items", empty());
        asLiaison(absorbed)
                .header("If-Match", pairing.header("ETag"))
                .body(ENDING)
                .post(address(pairing) + "/endings")
                .then()
                .statusCode(404);
        as(Tokens.province(city)).get(address(pairing)).then().statusCode(200);
    }

    @Test
    void isPairedNoMoreHoweverFarThatWas() {
        Response draft = draft(BAOAN, absorbed);
        Response proposal = proposed(BAOAN, absorbed);
        Response consented = post(absorbed, proposed(BAOAN, absorbed), "consents", "{}");
        Response active = active(BAOAN, absorbed);
        dissolve(district, LAST_DAY, successor).then().statusCode(200);

        assertDissolved(draft(BAOAN, absorbed));
        assertDissolved(post(BAOAN, again(draft), "proposals", "{}"));
        assertDissolved(post(BAOAN, again(proposal), "consents", "{}"));
        assertDissolved(post(BAOAN, again(consented), "consents", "{}"));
        assertDissolved(renew(BAOAN, active, "{\"effectiveFrom\": \"2099-01-01\", \"topics\": []}"));
        assertDissolved(plan(active));
        asLiaison(BAOAN)
                .get("/v1/pending-decisions?limit=200")
                .then()
                .body("items.findAll { it.pairing == '%s' }".formatted(proposal.<String>path("id")), empty());
    }

    /** Whichever is first has the row of the party. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isDraftedForBeforeItsEndOrNotAtAll(boolean dissolvedFirst) throws Exception {
        String programme = ProgrammeApi.code(ProgrammeApi.registered(null));

        List<Response> answers = Overlap.of(
                "pairing",
                dissolvedFirst,
                () -> asLiaison(BAOAN)
                        .body(draftBody(programme, BAOAN, absorbed))
                        .post("/v1/pairings"),
                () -> dissolve(district, LAST_DAY, successor));

        assertThat(answers.get(1).statusCode()).isEqualTo(200);
        if (dissolvedFirst) {
            assertDissolved(answers.get(0));
            return;
        }
        answers.get(0).then().statusCode(201);
        asLiaison(BAOAN).get(address(answers.get(0))).then().body("partner.dissolvedOn", equalTo(LAST_DAY));
    }

    /** It had consented before; the other side's consent would bring the pairing into force. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void comesIntoForceBeforeItsEndOrNotAtAll(boolean dissolvedFirst) throws Exception {
        Response consented = post(absorbed, proposed(BAOAN, absorbed), "consents", "{}");

        List<Response> answers = Overlap.of(
                "pairing",
                dissolvedFirst,
                () -> post(BAOAN, consented, "consents", "{}"),
                () -> dissolve(district, LAST_DAY, successor));

        assertThat(answers.get(1).statusCode()).isEqualTo(200);
        assertThat(answers.get(0).statusCode()).isEqualTo(dissolvedFirst ? 409 : 200);
        asLiaison(BAOAN)
                .get(address(consented))
                .then()
                .body("status", equalTo(dissolvedFirst ? "PROPOSED" : "ACTIVE"))
                .body("partner.dissolvedOn", equalTo(LAST_DAY));
    }

    /** A plan holds its pairing, as the end of a side does. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isPlannedForBeforeItsEndOrNotAtAll(boolean dissolvedFirst) throws Exception {
        Response pairing = active(BAOAN, absorbed);

        List<Response> answers = Overlap.of(
                "pairing", dissolvedFirst, () -> plan(pairing), () -> dissolve(district, LAST_DAY, successor));

        assertThat(answers).extracting(Response::statusCode).containsExactly(dissolvedFirst ? 409 : 201, 200);
    }

    private static Response plan(Response pairing) {
        return asLiaison(BAOAN)
                .body("{\"pairing\": \"%s\", \"year\": 2022, \"content\": %s}"
                        .formatted(pairing.<String>path("id"), PlanApi.CONTENT))
                .post("/v1/plans");
    }

    private static Response again(Response pairing) {
        return asLiaison(BAOAN).get(address(pairing));
    }

    private static void assertDissolved(Response answer) {
        answer.then().statusCode(409).body("type", equalTo(DISSOLVED)).body("dissolvedOn", equalTo(LAST_DAY));
    }
}
