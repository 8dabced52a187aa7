package org.jiedui.caselibrary.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.jiedui.caselibrary.CaseApi.as;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.adoption.web.AdoptionApi.address;
import static org.jiedui.caselibrary.adoption.web.AdoptionApi.implemented;
import static org.jiedui.caselibrary.adoption.web.AdoptionApi.register;
import static org.jiedui.caselibrary.adoption.web.AdoptionApi.step;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jiedui.caselibrary.EmittedEvents;
import org.jiedui.caselibrary.adoption.PublishedCases;
import org.jiedui.caselibrary.indicator.IndicatorLearning;
import org.jiedui.caselibrary.indicator.ObservationFixture;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CaseView;
import org.jiedui.stack.testing.AtOnce;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Zhuhai and Zunyi have published a case; a region that no other test knows takes it up. */
@QuarkusTest
@ExtendWith(EmittedEvents.class)
class AdoptionResourceTest {

    private static final String FIGURES = """
            {"observations": [{"region": "%s", "indicator": "%s", "source": "示例数据，非真实统计",
              "before": {"period": "2021", "value": 10.6, "definitionVersion": %d},
              "after": {"period": "2022", "value": 22.05, "definitionVersion": 1}}], "lesson": "示例"}""";

    private final String tail = UUID.randomUUID().toString().substring(0, 18).toUpperCase(Locale.ROOT);
    private final String region = "LOCAL:" + tail;
    private final String indicator = "rate-" + tail.toLowerCase(Locale.ROOT);

    @Inject
    PublishedCases cases;

    @Inject
    IndicatorLearning indicators;

    @SuppressWarnings("NullAway.Init")
    private CaseId published;

    @BeforeEach
    void publishACase() {
        published = cases.joint(aPairing());
    }

    @Test
    void goesFromInterestToEvaluation() {
        indicators.keep(ObservationFixture.defined(indicator, 1, "2021-01-01"));
        Response adoption = register(region, published);
        adoption.then()
                .statusCode(201)
                .body("stage", equalTo("INTERESTED"))
                .body("caseVersion", equalTo(1))
                .body("caseTitle", equalTo("示例案例"))
                .body("pairing.leading.name", equalTo("珠海市"))
                .body("actions", containsInAnyOrder("Adoption_plan", "Adoption_decline"));

        UUID exchange = UUID.randomUUID();
        adoption = step(adoption, "plans", "{\"exchanges\": [\"" + exchange + "\"]}");
        adoption = step(adoption, "pilots", "{}");
        adoption = step(adoption, "implementations", """
                {"adaptation": {"changed": "投放时段改为一日一次", "why": "值守人员不足"}, "exchanges": ["%s"]}""".formatted(exchange));
        adoption = step(adoption, "evaluations", FIGURES.formatted(region, indicator, 1));

        adoption.then()
                .statusCode(200)
                .body("stage", equalTo("EVALUATED"))
                .body("adaptation.why", equalTo("值守人员不足"))
                .body("exchanges", contains(exchange.toString()))
                .body("effects[0].name", equalTo("示例指标第1版"))
                .body("effects[0].difference", equalTo(11.45f))
                .body("note", containsString("As observed"))
                .body("actions", empty());
        assertThat(eventsOf(adoption))
                .containsExactly("registered", "progressed", "progressed", "progressed", "evaluated");
        register(region, published).then().statusCode(201);
        as(Tokens.analyst()).get(address(adoption) + "/history").then().body("items", hasSize(5));
    }

    @Test
    void isImplementedOnlyWithAStatementOnWhatWasAdapted() {
        Response piloting = step(step(register(region, published), "plans", "{}"), "pilots", "{}");

        step(piloting, "implementations", "{\"adaptation\": {\"changed\": \" \", \"why\": \"值守人员不足\"}}")
                .then()
                .statusCode(400);
        step(piloting, "evaluations", FIGURES.formatted(region, indicator, 1))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:stage-forbids"));
    }

    @Test
    void isNotEvaluatedAcrossVersionsOfADefinition() {
        indicators.keep(ObservationFixture.defined(indicator, 1, "2021-01-01"));
        indicators.keep(ObservationFixture.defined(indicator, 2, "2023-01-01"));
        Response implemented = implemented(region, published);

        step(implemented, "evaluations", FIGURES.formatted(region, indicator, 2))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:evaluation-does-not-stand"))
                .body("errors.pointer", hasItem("/observations/0"))
                .body("errors.code", hasItem("definitions-differ"));
        as(Tokens.liaison(region)).get(address(implemented)).then().body("stage", equalTo("IMPLEMENTED"));
    }

    @Test
    void isRegisteredOnceUntilItIsOver() {
        Response first = register(region, published);
        register(region, published)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:already-taken-up"))
                .body("existing.id", equalTo(first.path("id")));

        step(first, "declines", "{\"reason\": \"没有相应的处理设施\"}")
                .then()
                .statusCode(200)
                .body("stage", equalTo("DECLINED"))
                .body("reason", equalTo("没有相应的处理设施"));

        register(region, published).then().statusCode(201);
    }

    @Test
    void isRegisteredOnceHoweverManyAskAtOnce() throws Exception {
        List<Integer> answers =
                AtOnce.both(() -> register(region, published).statusCode(), () -> register(region, published)
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void isOfAPublishedVersionOnly() {
        CaseView draft = cases.draft(aPairing(), true);

        register(region, draft.id()).then().statusCode(422);
        register(region, published, 2)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:case-version-not-published"));
        register(region, published, 1).then().statusCode(201);
    }

    @Test
    void isNotOfARegionsOwnCaseButOfAJointOneForEitherSide() {
        CaseId own = cases.own(aPairing());

        register("440400", own).then().statusCode(409).body("type", equalTo("urn:jiedui:problem:own-case"));
        register("520300", own).then().statusCode(201);
        register("520300", published).then().statusCode(201);
    }

    @Test
    void isAbandonedWithWhatOthersCanLearnFromIt() {
        Response piloting = step(step(register(region, published), "plans", "{}"), "pilots", "{}");

        step(piloting, "abandonments", "{\"reason\": \"试点小区反对\", \"lesson\": \"先入户说明再撤桶\"}")
                .then()
                .statusCode(200)
                .body("stage", equalTo("ABANDONED"))
                .body("reason", equalTo("试点小区反对"))
                .body("lesson", equalTo("先入户说明再撤桶"))
                .body("actions", empty());
    }

    @Test
    void isNobodyElsesToMoveAlong() {
        Response adoption = register(region, published);

        as(Tokens.liaison("440400"))
                .header("If-Match", adoption.header("ETag"))
                .contentType(ContentType.JSON)
                .body("{}")
                .post(address(adoption) + "/plans")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:jiedui:problem:not-the-adopter"));
        as(Tokens.partner()).get(address(adoption)).then().statusCode(200).body("actions", empty());
    }

    private static List<String> eventsOf(Response adoption) {
        String id = adoption.path("id");
        return EmittedEvents.all().stream()
                .filter(event -> event.path("subject").asText().equals(id))
                .map((JsonNode event) -> event.path("type").asText().split("\\.", -1)[3])
                .toList();
    }
}
