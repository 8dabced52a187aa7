package org.jiedui.pairing.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PairingApi.proposed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jiedui.stack.testing.Tokens;
import org.jiedui.stack.testing.TopicReader;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerificationTest {

    private static final String CONFIRMED = "{\"verification\": \"CONFIRMED\", \"source\": \"测试来源\"}";

    @Test
    void growsWithASourceAndVoidsNoConsent() {
        Response consented = post(ZHUHAI, proposed(ZHUHAI, ZUNYI), "consents", "{}");
        try (TopicReader topic = TopicReader.fromNow("jiedui.pairing.events")) {
            Response verified = verify(Tokens.ministry(), consented);

            verified.then()
                    .statusCode(200)
                    .body("verification", equalTo("CONFIRMED"))
                    .body("source", equalTo("测试来源"));
            String id = consented.path("id");
            assertThat(topic.awaitAny(event -> event.value().contains("pairing.verified")
                            && event.value().contains(id)))
                    .isNotEmpty();
            post(ZUNYI, verified, "consents", "{}").then().statusCode(200).body("status", equalTo("ACTIVE"));
        }
        asLiaison(ZUNYI)
                .get(address(consented) + "/history")
                .then()
                .body("items[3].change", equalTo("verified"))
                .body("items[3].document", equalTo("测试来源"));
    }

    @Test
    void changesNothingWhenItIsSaidAgain() {
        Response verified = verify(Tokens.ministry(), proposed(ZHUHAI, ZUNYI));

        Response again = verify(Tokens.ministry(), verified);

        again.then().statusCode(200).header("ETag", equalTo(verified.header("ETag")));
        asLiaison(ZUNYI)
                .get(address(verified) + "/history")
                .then()
                .body("items.change", contains("drafted", "proposed", "verified"));
        verify(Tokens.liaison("440000"), verified).then().statusCode(403);
    }

    @Test
    void isForWhoMayRegisterThePairing() {
        Response pairing = proposed(ZHUHAI, ZUNYI);
        verify(Tokens.province("330000"), pairing).then().statusCode(404);
        verify(Tokens.liaison("440000"), pairing).then().statusCode(403);
    }

    private static Response verify(String token, Response seen) {
        return as(token).header("If-Match", seen.header("ETag")).body(CONFIRMED).put(address(seen) + "/verification");
    }
}
