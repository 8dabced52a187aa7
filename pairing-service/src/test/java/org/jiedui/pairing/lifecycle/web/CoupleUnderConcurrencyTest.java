package org.jiedui.pairing.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.consented;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PairingApi.renew;
import static org.jiedui.pairing.ProgrammeApi.activate;
import static org.jiedui.pairing.ProgrammeApi.consentedByPartner;
import static org.jiedui.pairing.ProgrammeApi.registered;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.stack.testing.Overlap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two parties have one pairing in force in a programme, whichever leads, and its seats go with its last term. */
@QuarkusTest
class CoupleUnderConcurrencyTest {

    private static final String LEAVING =
            "{\"endReason\": \"WITHDRAWN_BY_A_SIDE\", \"endedOn\": \"2026-01-02\", \"explanation\": \"测试\"}";

    @Test
    void bringsOneOfTwoPairingsIntoForceWhicheverLeads() throws Exception {
        Response programme = registered(null);
        Response there = consentedByPartner(programme, ZHUHAI, ZUNYI);
        Response back = consentedByPartner(programme, ZUNYI, ZHUHAI);

        List<Response> answers = Overlap.of(
                "pairing", () -> post(ZHUHAI, there, "consents", "{}"), () -> post(ZUNYI, back, "consents", "{}"));

        assertThat(answers).extracting(Response::statusCode).containsExactly(200, 409);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 409).allSatisfy(answer -> assertThat(
                        answer.<String>path("type"))
                .isEqualTo("urn:jiedui:problem:couple-already-paired"));
    }

    @Test
    void givesTheSeatBackWhenBothTermsAreLeftAtOnce() throws Exception {
        Response programme = registered(1);
        Response former = activate(programme, ZHUHAI, ZUNYI);
        Response next = consented(renew(ZUNYI, former, "{\"effectiveFrom\": \"2098-01-01\", \"topics\": []}"));
        String today =
                LEAVING.replace("2026-01-02", LocalDate.now(ChinaTime.ZONE).toString());

        List<Response> answers = Overlap.of(
                "pairing", () -> post(ZHUHAI, former, "endings", LEAVING), () -> post(ZUNYI, next, "endings", today));

        assertThat(answers).extracting(Response::statusCode).containsExactly(200, 200);
        assertThat(activate(programme, ZHUHAI, ZUNYI).<String>path("status")).isEqualTo("ACTIVE");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsTheSeatWhenTheNextTermIsAgreedWhileTheFormerIsLeft(boolean swapped) throws Exception {
        Response programme = registered(1);
        Response former = activate(programme, ZHUHAI, ZUNYI);
        Response renewal = post(
                ZUNYI, renew(ZUNYI, former, "{\"effectiveFrom\": \"2098-01-01\", \"topics\": []}"), "consents", "{}");

        List<Response> answers = Overlap.of(
                "pairing",
                () -> post(ZHUHAI, former, "endings", LEAVING),
                () -> post(ZHUHAI, renewal, "consents", "{}"));

        assertThat(answers).extracting(Response::statusCode).containsExactly(200, 200);
        Response refused = activate(programme, ZHUHAI, ZUNYI);
        assertThat(refused.<String>path("type")).isEqualTo("urn:jiedui:problem:couple-already-paired");
        assertThat(refused.<String>path("existing.id")).isEqualTo(former.path("id"));
    }
}
