package org.jiedui.pairing.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.ProgrammeApi.activate;
import static org.jiedui.pairing.ProgrammeApi.address;
import static org.jiedui.pairing.ProgrammeApi.consentedByPartner;
import static org.jiedui.pairing.ProgrammeApi.limit;
import static org.jiedui.pairing.ProgrammeApi.registered;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.stack.testing.Overlap;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many pairings in force a party may have is data, and holds whatever happens at once. */
@QuarkusTest
class ProgrammeLimitTest {

    private static final String XIAMEN = "350200";
    private static final String ZUNYI = "520300";
    private static final String BAOJI = "610300";
    private static final String DALIAN = "210200";
    private static final String ENDING =
            "{\"endReason\": \"COMPLETED\", \"endedOn\": \"2023-12-31\", \"explanation\": \"测试\"}";

    @Test
    void letsAPartyPairAgainOnceItIsRaised() {
        Response programme = registered(1);
        activate(programme, XIAMEN, ZUNYI).then().body("status", equalTo("ACTIVE"));
        Response second = consentedByPartner(programme, XIAMEN, BAOJI);
        post(XIAMEN, second, "consents", "{}").then().statusCode(409);

        limit(programme, 2).then().statusCode(200);

        post(XIAMEN, second, "consents", "{}").then().statusCode(200).body("status", equalTo("ACTIVE"));
    }

    @Test
    void isNotLoweredBelowWhatAPartyHas() {
        Response programme = registered(3);
        activate(programme, XIAMEN, ZUNYI);
        activate(programme, XIAMEN, BAOJI);

        limit(programme, 1)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:limit-below-seats-taken"))
                .body("detail", containsString("2 pairings"))
                .body("seatsTaken", equalTo(2));
        limit(programme, 2).then().statusCode(200);
    }

    @Test
    void countsWhatIsInForceHoweverItCameToBe() {
        Response programme = registered(2);
        Response first = activate(programme, XIAMEN, ZUNYI);
        activate(programme, XIAMEN, BAOJI).then().body("status", equalTo("ACTIVE"));
        post(XIAMEN, first, "endings", ENDING).then().statusCode(200);

        limit(programme, 1).then().statusCode(200);

        post(XIAMEN, consentedByPartner(programme, XIAMEN, ZUNYI), "consents", "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:party-already-paired"));
    }

    @Test
    void canBeIntroducedLater() {
        Response programme = registered(null);
        activate(programme, XIAMEN, ZUNYI);
        activate(programme, XIAMEN, BAOJI);

        limit(programme, 1).then().statusCode(409).body("seatsTaken", equalTo(2));
        limit(programme, 2).then().statusCode(200);
        post(XIAMEN, consentedByPartner(programme, XIAMEN, DALIAN), "consents", "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:party-already-paired"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isEitherLoweredOrUsedUp(boolean swapped) throws Exception {
        Response programme = registered(2);
        activate(programme, XIAMEN, ZUNYI);
        Response second = consentedByPartner(programme, XIAMEN, BAOJI);

        List<Response> answers =
                Overlap.of("pairing", swapped, () -> limit(programme, 1), () -> post(XIAMEN, second, "consents", "{}"));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        int agreed = answers.getFirst().statusCode() == 200 ? 1 : 2;
        as(Tokens.analyst()).get(address(programme)).then().body("maxActivePerParty", equalTo(agreed));
    }

    @Test
    void givesTheLastSeatAmongSeveralToOneOfTwo() throws Exception {
        Response programme = registered(2);
        activate(programme, XIAMEN, ZUNYI);
        Response second = consentedByPartner(programme, XIAMEN, BAOJI);
        Response third = consentedByPartner(programme, XIAMEN, "510100");

        List<Response> answers = Overlap.of(
                "pairing", () -> post(XIAMEN, second, "consents", "{}"), () -> post(XIAMEN, third, "consents", "{}"));

        assertThat(answers).extracting(Response::statusCode).containsExactly(200, 409);
    }
}
