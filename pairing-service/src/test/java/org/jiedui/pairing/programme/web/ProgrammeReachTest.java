package org.jiedui.pairing.programme.web;

import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.draftBody;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.ProgrammeApi.change;
import static org.jiedui.pairing.ProgrammeApi.code;
import static org.jiedui.pairing.ProgrammeApi.consentedByPartner;
import static org.jiedui.pairing.ProgrammeApi.registered;
import static org.jiedui.pairing.ProgrammeApi.rules;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** 深圳 helps 汕头 inside Guangdong; the national scheme pairs across provinces. */
@QuarkusTest
class ProgrammeReachTest {

    private static final String SHANTOU = "440500";

    @Test
    void keepsHelpWithinAProvinceThere() {
        draft("INTRA_PROVINCIAL", ZHUHAI, SHANTOU).then().statusCode(201);
        outOfReach(draft("INTRA_PROVINCIAL", SHANTOU, "522600"));
    }

    @Test
    void takesTheNationalSchemeBeyondAProvince() {
        draft("NATIONAL_1V1", ZHUHAI, "520000").then().statusCode(201);
    }

    @Test
    void isData() {
        Response programme = registered(null);
        draft(code(programme), ZHUHAI, SHANTOU).then().statusCode(201);

        Response across = change(programme, rules(null, "ACROSS_PROVINCES"));

        across.then().statusCode(200).body("reach", equalTo("ACROSS_PROVINCES"));
        outOfReach(draft(code(programme), ZHUHAI, SHANTOU));
        draft(code(programme), ZHUHAI, ZUNYI).then().statusCode(201);
    }

    @Test
    void isAskedAgainWhenAPairingComesIntoForce() {
        Response programme = registered(null);
        Response proposed = consentedByPartner(programme, ZHUHAI, SHANTOU);
        change(programme, rules(null, "ACROSS_PROVINCES")).then().statusCode(200);

        outOfReach(post(ZHUHAI, proposed, "consents", "{}"));
    }

    private static Response draft(String programme, String leading, String partner) {
        return asLiaison(leading).body(draftBody(programme, leading, partner)).post("/v1/pairings");
    }

    private static void outOfReach(Response answer) {
        answer.then().statusCode(422).body("type", equalTo("urn:jiedui:problem:out-of-reach"));
    }
}
