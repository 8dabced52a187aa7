package org.jiedui.pairing.counterpart.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.proposed;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.UNIT;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.counterparts;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.designate;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.dismiss;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.stack.testing.Overlap;
import org.junit.jupiter.api.Test;

/** One lead unit and at least one liaison post for each side, whatever happens at once. */
@QuarkusTest
class CounterpartUnderConcurrencyTest {

    @Test
    void namesOneOfTwoLeadUnits() throws Exception {
        Response pairing = proposed(ZHUHAI, ZUNYI);
        String other = UNIT.replace("样例牵头单位", "另一样例单位");

        List<Response> answers =
                Overlap.of("pairing", () -> designate(ZHUHAI, pairing, UNIT), () -> designate(ZHUHAI, pairing, other));

        assertThat(answers).extracting(Response::statusCode).containsExactly(201, 409);
    }

    @Test
    void keepsOneOfTwoPostsThatAreDismissed() throws Exception {
        Response pairing = proposed(ZHUHAI, ZUNYI);
        Response one = designate(ZUNYI, pairing, post("甲岗"));
        Response two = designate(ZUNYI, pairing, post("乙岗"));

        List<Response> answers =
                Overlap.of("pairing", () -> dismiss(ZUNYI, pairing, one), () -> dismiss(ZUNYI, pairing, two));

        assertThat(answers).extracting(Response::statusCode).containsExactly(200, 409);
        asLiaison(ZUNYI).get(counterparts(pairing)).then().body("partner.liaisonPosts", hasSize(1));
    }
}
