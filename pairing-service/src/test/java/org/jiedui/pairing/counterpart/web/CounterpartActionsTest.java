package org.jiedui.pairing.counterpart.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PairingApi.proposed;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.UNIT;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.designate;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.dismiss;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What a counterpart says its caller may do with it. */
@QuarkusTest
class CounterpartActionsTest {

    @Test
    void areThoseOfItsSideByItsRole() {
        Response pairing = proposed(ZHUHAI, ZUNYI);
        Response unit = designate(ZUNYI, pairing, UNIT);
        Response post = designate(ZUNYI, pairing, CounterpartApi.post("样例岗"));

        assertThat(unit.<List<String>>path("actions")).containsExactly("Counterpart_replace");
        assertThat(post.<List<String>>path("actions")).containsExactly("Counterpart_replace", "Counterpart_dismiss");
        assertThat(actions(asLiaison(ZHUHAI), pairing, post)).isEmpty();
        assertThat(actions(as(Tokens.province("520000")), pairing, post)).isEmpty();
    }

    @Test
    void endWithItsTimeAndWithThePairing() {
        Response pairing = proposed(ZHUHAI, ZUNYI);
        Response unit = designate(ZUNYI, pairing, UNIT);
        Response post = designate(ZUNYI, pairing, CounterpartApi.post("样例岗"));
        designate(ZUNYI, pairing, CounterpartApi.post("另一样例岗")).then().statusCode(201);

        dismiss(ZUNYI, pairing, post).then().statusCode(200);
        assertThat(actions(asLiaison(ZUNYI), pairing, post)).isEmpty();

        post(ZUNYI, pairing, "rejections", "{\"reason\": \"测试原因\"}").then().statusCode(200);
        assertThat(actions(asLiaison(ZUNYI), pairing, unit)).isEmpty();
    }

    private static List<String> actions(RequestSpecification caller, Response pairing, Response counterpart) {
        return caller.get(address(pairing) + "/counterparts/" + counterpart.path("id"))
                .path("actions");
    }
}
