package org.jiedui.caselibrary.adoption.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.caselibrary.CaseApi.as;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.adoption.web.AdoptionApi.implemented;
import static org.jiedui.caselibrary.adoption.web.AdoptionApi.register;
import static org.jiedui.caselibrary.adoption.web.AdoptionApi.step;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.jiedui.caselibrary.EmittedEvents;
import org.jiedui.caselibrary.adoption.PublishedCases;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.events.PublishedParty;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a case fared, and what regions gave and took. */
@QuarkusTest
@ExtendWith(EmittedEvents.class)
class AdoptionOverviewResourceTest {

    private final String region =
            "LOCAL:" + UUID.randomUUID().toString().substring(0, 18).toUpperCase(Locale.ROOT);

    @Inject
    PublishedCases cases;

    @SuppressWarnings("NullAway.Init")
    private CaseId published;

    @BeforeEach
    void publishACase() {
        published = cases.joint(aPairing());
    }

    @Test
    void isCountedForItsCaseAndForTheRegionsWithoutARanking() {
        step(register(region + "-B", published), "declines", "{\"reason\": \"没有相应的处理设施\"}");
        implemented(region, published);

        as(Tokens.analyst())
                .get("/v1/adoption-overviews/cases/" + published)
                .then()
                .statusCode(200)
                .body("byStage.IMPLEMENTED", equalTo(1))
                .body("byStage.DECLINED", equalTo(1))
                .body("adoptions.region", contains(region, region + "-B"))
                .body("adoptions[0].adaptation.why", equalTo("值守人员不足"))
                .body("adoptions[0].reason", nullValue())
                .body("adoptions[1].reason", equalTo("没有相应的处理设施"));
        as(Tokens.analyst())
                .get("/v1/adoption-overviews/regions/" + region)
                .then()
                .statusCode(200)
                .body("given.total", equalTo(0))
                .body("taken.total", equalTo(2))
                .body("taken.byStage.IMPLEMENTED", equalTo(1))
                .body("taken.adoptions.caseId", contains(published.toString(), published.toString()));
        as(Tokens.analyst())
                .get("/v1/adoptions?stage=DECLINED&region=" + region)
                .then()
                .body("items.region", contains(region + "-B"));
        as(Tokens.analyst())
                .get("/v1/adoption-overviews/cases/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void isGivenByASideOfItsCase() {
        String own = region + "-A";
        CaseId given = cases.joint(aPairing(new PublishedParty(own, "测试甲"), new PublishedParty("520300", "遵义市")));
        register("330200", given).then().statusCode(201);
        register(own, given).then().statusCode(201);

        as(Tokens.analyst())
                .get("/v1/adoption-overviews/regions/" + region)
                .then()
                .body("given.total", equalTo(1))
                .body("given.adoptions.region", contains("330200"))
                .body("taken.total", equalTo(1));
    }
}
