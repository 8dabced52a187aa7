package org.jiedui.caselibrary.adoption.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.caselibrary.CaseApi.as;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.adoption.web.AdoptionApi.address;
import static org.jiedui.caselibrary.adoption.web.AdoptionApi.evaluated;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.jiedui.caselibrary.adoption.PublishedCases;
import org.jiedui.caselibrary.indicator.IndicatorLearning;
import org.jiedui.caselibrary.indicator.ObservationFixture;
import org.jiedui.events.PublishedParty;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What a region reports after its evaluation stands beside what it observed, and changes the adoption. */
@QuarkusTest
class EffectsReportedLaterTest {

    private final String tail = UUID.randomUUID().toString().substring(0, 18).toUpperCase(Locale.ROOT);
    private final String region = "LOCAL:" + tail;
    private final String indicator = "rate-" + tail.toLowerCase(Locale.ROOT);

    @Inject
    PublishedCases cases;

    @Inject
    IndicatorLearning learning;

    @Test
    void areAmongWhatHasChanged() {
        learning.keep(ObservationFixture.defined(indicator, 1, "2021-01-01"));
        Response adoption = evaluated(region, cases.joint(aPairing()), indicator);
        adoption.then().body("effects[0].after.reported", nullValue());
        String since = adoption.path("updatedAt");

        report("2023");
        changedSince(since).body("items.updatedAt", contains(since));
        report("2022");

        changedSince(since)
                .body("items.id", contains(adoption.<String>path("id")))
                .body("items.updatedAt", not(contains(since)))
                .body("items[0].effects[0].after.reported", equalTo(21));
        as(Tokens.analyst()).get(address(adoption)).then().body("effects[0].after.departs", equalTo(true));
    }

    /** It ends the definition that the effects are read by. */
    @Test
    void areAmongWhatHasChangedWhenTheDefinitionEnds() {
        learning.keep(ObservationFixture.defined(indicator, 1, "2021-01-01"));
        Response adoption = evaluated(region, cases.joint(aPairing()), indicator);
        String since = adoption.path("updatedAt");

        learning.keep(ObservationFixture.defined(indicator, 2, "2023-01-01"));

        changedSince(since)
                .body("items.id", contains(adoption.<String>path("id")))
                .body("items.updatedAt", not(contains(since)));
    }

    private void report(String period) {
        learning.keep(
                ObservationFixture.reported(
                        UUID.randomUUID(), indicator, 1, new PublishedParty(region, "测试县"), period, "21"),
                1);
    }

    private ValidatableResponse changedSince(String since) {
        return as(Tokens.analyst())
                .queryParam("updatedSince", since)
                .get("/v1/adoptions?region=" + region)
                .then()
                .statusCode(200);
    }
}
