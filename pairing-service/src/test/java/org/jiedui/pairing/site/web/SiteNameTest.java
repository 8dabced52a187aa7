package org.jiedui.pairing.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.site.web.SiteApi.named;
import static org.jiedui.pairing.site.web.SiteApi.post;
import static org.jiedui.pairing.site.web.SiteApi.proposeNamed;
import static org.jiedui.pairing.site.web.SiteApi.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.stack.testing.Overlap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SiteNameTest {

    private static final String NAME = "Café 神居示范样板";

    @SuppressWarnings("NullAway.Init")
    private String pairing;

    @SuppressWarnings("NullAway.Init")
    private Response site;

    @BeforeEach
    void proposeASite() {
        pairing = active(ZHUHAI, ZUNYI).path("id");
        site = proposeNamed(NAME, pairing);
        site.then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {NAME, "Cafe\u0301 \ufa19居示范样板", "ＣＡＦÉ　神居示范样板", "café  神居示范\u200b样板"})
    void isTakenHoweverItIsSpelled(String spelling) {
        assertTaken(proposeNamed(spelling, pairing));
        assertTaken(put(ZUNYI, proposeNamed("另一示范样板", pairing), "description", named(spelling)));
    }

    @Test
    void mayBeWrittenOtherwiseByTheSiteItself() {
        put(ZUNYI, site, "description", named("CAFÉ 神居示范样板"))
                .then()
                .statusCode(200)
                .body("name", equalTo("CAFÉ 神居示范样板"));
    }

    @Test
    void isFreeInAnotherCooperationAndOnceTheSiteIsRetired() {
        proposeNamed(NAME, active(ZHUHAI, ZUNYI).path("id")).then().statusCode(201);
        post(ZUNYI, site, "retirements", "{\"reason\": \"示例：拆迁\"}").then().statusCode(200);

        proposeNamed(NAME, pairing).then().statusCode(201);
    }

    @Test
    void isGivenToOneOfTwoAtOnce() throws Exception {
        List<Response> answers = Overlap.of(
                "pairing", () -> proposeNamed("同名示范样板", pairing), () -> proposeNamed("同名示范样板\u3000", pairing));

        assertThat(answers).extracting(Response::statusCode).containsExactly(201, 409);
    }

    private void assertTaken(Response answer) {
        answer.then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:site-name-taken"))
                .body("existing.id", equalTo(site.path("id")));
    }
}
