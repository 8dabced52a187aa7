package org.jiedui.pairing.lifecycle.web;

import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.pairing.counterpart.web.CounterpartApi;
import org.jiedui.pairing.grant.web.GrantApi;
import org.jiedui.stack.testing.Overlap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Something that belongs to a pairing is asked for while the pairing ends: its row is changed, and not committed yet. */
@QuarkusTest
class ChangeAgainstEndTest {

    private static final String END =
            "{\"endReason\": \"COMPLETED\", \"endedOn\": \"2022-12-31\", \"explanation\": \"测试\"}";

    private enum Change {
        NAMES_A_COUNTERPART,
        GRANTS_A_PARTNER_SYSTEM;

        Response of(Response pairing) {
            return switch (this) {
                case NAMES_A_COUNTERPART -> CounterpartApi.designate(ZHUHAI, pairing, CounterpartApi.UNIT);
                case GRANTS_A_PARTNER_SYSTEM -> GrantApi.grant(ZHUHAI, pairing, "sample-system");
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void waitsForTheEndAndIsRefused(Change change) throws Exception {
        Response pairing = active(ZHUHAI, ZUNYI);

        List<Response> answers =
                Overlap.of("pairing", () -> post(ZUNYI, pairing, "endings", END), () -> change.of(pairing));

        answers.getFirst().then().statusCode(200);
        answers.getLast().then().statusCode(409).body("type", equalTo("urn:jiedui:problem:pairing-is-over"));
    }
}
