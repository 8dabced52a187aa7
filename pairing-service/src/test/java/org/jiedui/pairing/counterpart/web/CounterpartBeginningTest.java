package org.jiedui.pairing.counterpart.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.draft;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.UNIT;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.counterparts;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.designate;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.replace;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.PairingApi;
import org.jiedui.stack.testing.TopicReader;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From when on a counterpart may be named, and from which day on it may serve. */
@QuarkusTest
class CounterpartBeginningTest {

    @Nested
    class WhenItHasNotBegun {
        @Test
        void makesWayForOneThatBeginsBefore() {
            Response pairing = active(ZHUHAI, ZUNYI);
            LocalDate today = ChinaTime.dateOf(Instant.now());
            Response wrong = designate(
                    ZHUHAI,
                    pairing,
                    UNIT.replace("2022-12-14", today.plusMonths(9).toString()));
            wrong.then().statusCode(201);

            replace(ZHUHAI, pairing, wrong, "新样例单位", today.toString()).then().statusCode(201);

            for (LocalDate day : List.of(today, today.plusMonths(9))) {
                asLiaison(ZUNYI)
                        .queryParam("on", day.toString())
                        .get(counterparts(pairing))
                        .then()
                        .body("leading.leadUnit.unit", equalTo("新样例单位"));
            }
            asLiaison(ZUNYI)
                    .get(counterparts(pairing) + "/history")
                    .then()
                    .body("items.unit", equalTo(List.of("新样例单位", "样例牵头单位")))
                    .body(
                            "items[1].until",
                            equalTo(today.plusMonths(9).minusDays(1).toString()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2022-12-13", "2062-01-01"})
        void beginsWithinThePairingAndAtMostAYearAhead(String day) {
            designate(ZHUHAI, active(ZHUHAI, ZUNYI), UNIT.replace("2022-12-14", day))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:jiedui:problem:day-out-of-reach"))
                    .body("earliest", equalTo("2022-12-14"))
                    .body("latest", notNullValue());
        }
    }

    @Nested
    class WhenThePairingIsADraft {
        @Test
        void isNamedAndToldToNobodyUntilItIsPutToBothSides() {
            try (TopicReader topic = TopicReader.fromNow("jiedui.pairing.events")) {
                Response draft = draft(ZHUHAI, ZUNYI);
                String id = draft.path("id");
                designate(ZHUHAI, draft, UNIT)
                        .then()
                        .statusCode(409)
                        .body("type", equalTo("urn:jiedui:problem:pairing-is-a-draft"));

                PairingApi.post(ZHUHAI, draft, "proposals", "{}").then().statusCode(200);
                designate(ZHUHAI, draft, UNIT).then().statusCode(201);

                assertThat(topic.awaitAny(event -> event.value().contains("counterpart-designated")
                                && event.key().equals(id)))
                        .filteredOn(event -> id.equals(event.key()))
                        .extracting(event -> event.value().contains("pairing.proposed"))
                        .containsExactly(true, false);
            }
        }
    }
}
