package org.jiedui.caselibrary.adoption.web;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.caselibrary.CaseApi.as;
import static org.jiedui.caselibrary.CaseApi.asLiaison;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.adoption.web.AdoptionApi.address;
import static org.jiedui.caselibrary.adoption.web.AdoptionApi.register;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jiedui.caselibrary.EmittedEvents;
import org.jiedui.caselibrary.PairingTopic;
import org.jiedui.caselibrary.adoption.PublishedCases;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.PublishedParty.Successor;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyDissolved;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A region that is given another code keeps what it has taken up. */
@QuarkusTest
@ExtendWith(EmittedEvents.class)
class RedesignatedAdopterTest {

    private final String region =
            "LOCAL:" + UUID.randomUUID().toString().substring(0, 18).toUpperCase(Locale.ROOT);

    @Inject
    PublishedCases cases;

    @Inject
    Sql sql;

    @SuppressWarnings("NullAway.Init")
    private CaseId published;

    @BeforeEach
    void publishACase() {
        published = cases.joint(aPairing());
    }

    @Test
    void followsItsRegionToANewCode() {
        Response adoption = register(region, published);
        PublishedParty became = new PublishedParty(region + "-82", "测试市");
        PairingTopic.tell(redesignated(new PublishedParty(region, "另一种写法"), became));

        asLiaison(became.region())
                .get(address(adoption))
                .then()
                .body("region", equalTo(became.region()))
                .body("regionName", equalTo("测试市"))
                .body("actions", containsInAnyOrder("Adoption_plan", "Adoption_decline"));
        register(became.region(), published)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:already-taken-up"));
    }

    @Test
    void staysWithItsRegionWhenTwoExchangeTheirCodes() {
        PublishedParty one = new PublishedParty(region + "-1", "测试甲");
        PublishedParty other = new PublishedParty(region + "-2", "测试乙");
        Response first = register(one.region(), published);
        Response second = register(other.region(), published);

        PairingTopic.tell(redesignated(one, new PublishedParty(other.region(), one.name())));
        PairingTopic.tell(redesignated(other, new PublishedParty(one.region(), other.name())));

        as(Tokens.analyst())
                .get(address(first))
                .then()
                .body("region", equalTo(other.region()))
                .body("regionName", equalTo(one.name()));
        as(Tokens.analyst()).get(address(second)).then().body("region", equalTo(one.region()));
    }

    @Test
    void takesUpNothingOnceItIsDissolvedUnlessItsCodeIsAnothersByThen() {
        LocalDate lastDay = LocalDate.of(2023, 12, 31);
        PublishedParty gone = new PublishedParty(region, "测试县", lastDay, new Successor(region + "-1", "测试新区"));
        PairingTopic.tell(new PartyDissolved(UUID.randomUUID(), gone, lastDay, UUID.randomUUID()), 1);

        register(region, published)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:adopter-is-dissolved"))
                .body("dissolvedOn", equalTo("2023-12-31"))
                .body("successor.name", equalTo("测试新区"));
        registerAs("测试新县").then().statusCode(201);
    }

    @Test
    void leavesWhatItHasTakenUpToNobodyWhoHasItsCodeNext() {
        Response adoption = register(region, published);
        LocalDate today = ChinaTime.dateOf(Instant.now());
        PublishedParty gone = new PublishedParty(region, "测试县", today, null);
        PairingTopic.tell(new PartyDissolved(UUID.randomUUID(), gone, today, null), 1);

        Response seen = asLiaison(region).get(address(adoption));
        seen.then().body("regionDissolvedOn", equalTo(today.toString())).body("actions", empty());
        asLiaison(region)
                .header("If-Match", seen.header("ETag"))
                .contentType(ContentType.JSON)
                .body("{}")
                .post(address(adoption) + "/plans")
                .then()
                .statusCode(403);
        registerAs("测试新县").then().statusCode(409).body("type", endsWith(":adopter-is-dissolved"));
        letADayPass();
        registerAs("测试新县").then().statusCode(201);
    }

    private Response registerAs(String name) {
        return asLiaison(region)
                .contentType(ContentType.JSON)
                .body("{\"caseId\": \"%s\", \"regionName\": \"%s\"}".formatted(published, name))
                .post("/v1/adoptions");
    }

    private void letADayPass() {
        sql.query("update party_dissolution set dissolved_on = dissolved_on - 1 where region = :region")
                .with("region", region)
                .execute();
        sql.query("update adoption set registered_on = registered_on - 1 where region = :region")
                .with("region", region)
                .execute();
    }

    private static PartyRedesignated redesignated(PublishedParty former, PublishedParty became) {
        LocalDate tomorrow = LocalDate.now(ChinaTime.ZONE).plusDays(1);
        return new PartyRedesignated(UUID.randomUUID(), former, became, null, tomorrow);
    }
}
