package org.jiedui.pairing.counterpart.web;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.proposed;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.UNIT;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.counterparts;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.designate;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.dismiss;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.post;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.replace;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.pairing.PairingApi;
import org.jiedui.stack.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CounterpartTest {

    @Test
    void isMissingUntilNamed() {
        Response pairing = proposed(ZHUHAI, ZUNYI);
        designate(ZHUHAI, pairing, UNIT).then().statusCode(201).header("Location", notNullValue());

        asLiaison(ZUNYI)
                .get(counterparts(pairing))
                .then()
                .statusCode(200)
                .body("leading.leadUnit.unit", equalTo("样例牵头单位"))
                .body("leading.missing", equalTo(List.of("LIAISON_POST")))
                .body("partner.missing", equalTo(List.of("LEAD_UNIT", "LIAISON_POST")));
    }

    @Test
    void isReadAtItsOwnAddress() {
        Response pairing = active(ZHUHAI, ZUNYI);
        Response named = designate(ZUNYI, pairing, post("联络员"));

        asLiaison(ZUNYI)
                .get(counterparts(pairing) + "/" + named.path("id"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(named.header("ETag")))
                .body("side", equalTo("PARTNER"));
    }

    @Test
    void isNamedByTheSideItselfOnly() {
        Response pairing = active(ZHUHAI, ZUNYI);
        for (String token : List.of(Tokens.ministry(), Tokens.province("440000"))) {
            as(token).body(UNIT).post(counterparts(pairing)).then().statusCode(403);
        }
        designate("330200", pairing, UNIT).then().statusCode(404);
        asLiaison("330200").get(counterparts(pairing)).then().statusCode(404);
    }

    @Test
    void namesUnitsAndPostsAndNoNumbersOfPersons() {
        Response pairing = active(ZHUHAI, ZUNYI);
        designate(ZHUHAI, pairing, post("联络员 13812345678"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/post"));
        designate(ZHUHAI, pairing, "{\"role\": \"LIAISON_POST\", \"unit\": \" \", \"from\": \"1066-01-01\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/unit", "/from"));
    }

    @Nested
    class WhenReplaced {
        private Response pairing;
        private Response former;

        @BeforeEach
        void name() {
            pairing = active(ZHUHAI, ZUNYI);
            former = designate(ZHUHAI, pairing, UNIT);
        }

        @Test
        void tellsForEachDateWhoItWas() {
            replace(ZHUHAI, pairing, former, "新样例单位", "2024-07-01")
                    .then()
                    .statusCode(201)
                    .body("replaces", equalTo(former.path("id")));

            unitOn("2024-06-30", "样例牵头单位");
            unitOn("2024-07-01", "新样例单位");
            unitOn("2022-12-13", null);
            asLiaison(ZUNYI)
                    .get(counterparts(pairing) + "/history")
                    .then()
                    .body("items.unit", equalTo(List.of("新样例单位", "样例牵头单位")))
                    .body("items[1].until", equalTo("2024-06-30"))
                    .body("items[1].endReason", equalTo("机构改革"));
        }

        @Test
        void isReadByThePage() {
            replace(ZHUHAI, pairing, former, "新样例单位", "2024-07-01");

            String next = asLiaison(ZUNYI)
                    .queryParam("limit", 1)
                    .get(counterparts(pairing) + "/history")
                    .then()
                    .body("items.unit", equalTo(List.of("新样例单位")))
                    .extract()
                    .path("next");
            asLiaison(ZUNYI)
                    .queryParam("cursor", next)
                    .get(counterparts(pairing) + "/history")
                    .then()
                    .body("items.unit", equalTo(List.of("样例牵头单位")));
        }

        @Test
        void isAnotherAnswerToWhoKnowsTheFormer() {
            String known = asLiaison(ZUNYI).get(counterparts(pairing)).header("ETag");
            notModified(known).then().statusCode(304);

            replace(ZHUHAI, pairing, former, "新样例单位", "2024-07-01");

            notModified(known).then().statusCode(200).body("leading.leadUnit.unit", equalTo("新样例单位"));
        }

        private Response notModified(String known) {
            return asLiaison(ZUNYI).header("If-None-Match", known).get(counterparts(pairing));
        }

        @Test
        void isRememberedInTheHistoryOfThePairing() {
            replace(ZHUHAI, pairing, former, "新样例单位", "2024-07-01");

            asLiaison(ZUNYI)
                    .get(address(pairing) + "/history")
                    .then()
                    .body("items.change", hasItems("counterpart-designated", "counterpart-replaced"))
                    .body("items.find { it.change == 'counterpart-replaced' }.document", equalTo("样例函〔2024〕2号"))
                    .body("items.find { it.change == 'counterpart-replaced' }.reason", equalTo("机构改革"));
        }

        @Test
        void isRefusedToTheOtherSideWithoutIfMatchAndToWhoSawAnotherVersion() {
            replace(ZUNYI, pairing, former, "新样例单位", "2024-07-01").then().statusCode(403);
            asLiaison(ZHUHAI)
                    .body("{\"unit\": \"单位\", \"from\": \"2024-07-01\", \"reason\": \"改\"}")
                    .post(counterparts(pairing) + "/" + former.path("id") + "/replacements")
                    .then()
                    .statusCode(428);
            replace(ZHUHAI, pairing, former, "新样例单位", "2024-07-01").then().statusCode(201);
            replace(ZHUHAI, pairing, former, "又一单位", "2024-08-01").then().statusCode(412);
        }

        @Test
        void isRepeatedToWhoLostTheAnswer() {
            Response first = replaceWithKey("lost-answer-" + former.path("id"));
            Response again = replaceWithKey("lost-answer-" + former.path("id"));

            first.then().statusCode(201);
            again.then().statusCode(201).body("id", equalTo(first.path("id")));
            asLiaison(ZHUHAI).get(counterparts(pairing) + "/history").then().body("items", hasSize(2));
            replaceWithKey("another").then().statusCode(412);
        }

        private Response replaceWithKey(String key) {
            return asLiaison(ZHUHAI)
                    .header("Idempotency-Key", key)
                    .header("If-Match", former.header("ETag"))
                    .body("{\"unit\": \"新样例单位\", \"from\": \"2024-07-01\", \"reason\": \"机构改革\"}")
                    .post(counterparts(pairing) + "/" + former.path("id") + "/replacements");
        }

        private void unitOn(String day, @Nullable String unit) {
            asLiaison(ZUNYI)
                    .queryParam("on", day)
                    .get(counterparts(pairing))
                    .then()
                    .statusCode(200)
                    .body("leading.leadUnit.unit", unit == null ? nullValue() : equalTo(unit));
        }
    }

    @Nested
    class WhenDismissed {
        @Test
        void leavesAtLeastOnePost() {
            Response pairing = active(ZHUHAI, ZUNYI);
            Response one = designate(ZHUHAI, pairing, post("甲岗"));
            dismiss(ZHUHAI, pairing, one)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:jiedui:problem:side-would-lack-counterpart"));
            Response two = designate(ZHUHAI, pairing, post("乙岗"));

            dismiss(ZHUHAI, pairing, two).then().statusCode(200).body("until", equalTo("2024-06-30"));
            asLiaison(ZHUHAI).get(counterparts(pairing)).then().body("leading.liaisonPosts", hasSize(1));
        }
    }

    @Nested
    class WhenThePairingIsOver {
        @Test
        void changesNoMore() {
            Response pairing = active(ZHUHAI, ZUNYI);
            PairingApi.post(
                    ZHUHAI,
                    pairing,
                    "endings",
                    "{\"endReason\": \"COMPLETED\", \"endedOn\": \"2025-12-31\", \"explanation\": \"协议期满\"}");

            designate(ZHUHAI, pairing, UNIT).then().statusCode(409).body("pairingStatus", equalTo("ENDED"));
        }
    }
}
