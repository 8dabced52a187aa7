package org.jiedui.caselibrary.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.jiedui.caselibrary.CaseApi.as;
import static org.jiedui.caselibrary.CaseApi.read;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.ExchangeFixture.aPractice;
import static org.jiedui.caselibrary.ExchangeFixture.anExchange;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jiedui.caselibrary.CaseApi;
import org.jiedui.caselibrary.Database;
import org.jiedui.caselibrary.EmittedEvents;
import org.jiedui.caselibrary.PairingTopic;
import org.jiedui.caselibrary.collection.CasesInEdition;
import org.jiedui.caselibrary.edition.web.EditionApi;
import org.jiedui.caselibrary.lifecycle.CaseSeeding;
import org.jiedui.caselibrary.reviewer.web.ReviewerApi;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A side with its province, and offices, are given other codes while cases are under way; no other test has those codes. */
@QuarkusTest
@ExtendWith(EmittedEvents.class)
class RedesignatedOfficeTest {

    private final String former = aCode();
    private final String present = aCode();
    private final PublishedParty side = new PublishedParty(former + "-1", "测试市");
    private final PublishedParty became = new PublishedParty(present + "-1", "测试市");
    private final PublishedPairing pairing = aPairing(side, new PublishedParty("520300", "遵义市"));

    @Inject
    CaseSeeding seeding;

    @SuppressWarnings("NullAway.Init")
    private Response written;

    @BeforeEach
    void writeACase() {
        seeding.takeIn(
                anExchange(pairing)
                        .startingAt("2022-03-01T01:00:00Z")
                        .showing(aPractice("示例做法"))
                        .completed(),
                1);
        written = CasesInEdition.write(CaseApi.theCaseOf(pairing), "示例案例");
    }

    @Test
    void keepsTheGateUnderItsPresentCode() {
        Response submitted = submit(Map.of("edition", EditionApi.id(EditionApi.anEdition(CasesInEdition.MINISTRY))));

        tell(side, became, 1);

        read(Tokens.province(present), submitted)
                .then()
                .statusCode(200)
                .body("submission.gates.region", contains(present))
                .body("actions", hasItem("CaseGate_pass"));
        as(Tokens.province(present)).get("/v1/case-desk").then().body("counts.PASS_GATE", equalTo(1));
        read(Tokens.province(former), submitted).then().statusCode(404);
    }

    @Test
    void decidesOutsideOfAnEditionUnderItsPresentCode() {
        Response submitted = submit(Map.of());

        tell(side, became, 1);

        read(Tokens.province(present), submitted).then().body("submission.office", equalTo(present));
        as(Tokens.province(present)).get("/v1/case-desk").then().body("counts.DECIDE", equalTo(1));
    }

    @Test
    void conductsItsEditionUnderItsPresentCodeInWhateverOrderItIsTold() {
        Response edition = EditionApi.anEdition(Tokens.province(former));
        PublishedParty first = new PublishedParty(former, "测试省");
        PublishedParty then = new PublishedParty(aCode(), "测试省");
        UUID party = UUID.randomUUID();

        tell(party, then, new PublishedParty(present, "测试省"), 2);
        tell(party, first, then, 1);

        as(Tokens.province(present))
                .get(EditionApi.address(edition))
                .then()
                .body("office", equalTo(present))
                .body("actions", hasItems("Edition_close", "Edition_revise"));
    }

    @Test
    void conductsItsEditionAlsoIfAnotherOfTheSameTitleChangesPlacesWithIt() {
        String content = EditionApi.aContent();
        Response one = EditionApi.open(Tokens.province(former), content);
        Response other = EditionApi.open(Tokens.province(present), content);

        exchangeCodes();

        as(CasesInEdition.MINISTRY).get(EditionApi.address(one)).then().body("office", equalTo(present));
        as(CasesInEdition.MINISTRY).get(EditionApi.address(other)).then().body("office", equalTo(former));
        EditionApi.open(Tokens.province(present), content).then().statusCode(409);
    }

    @Test
    void keepsAReviewerAlsoIfAnotherOfficeThatKeepsThemChangesPlacesWithIt() {
        String subject = ReviewerApi.aSubject();
        Response one = ReviewerApi.register(Tokens.province(former), subject, "");
        Response other = ReviewerApi.register(Tokens.province(present), subject, "");

        exchangeCodes();

        assertThat(officeOf(one)).isEqualTo(present);
        assertThat(officeOf(other)).isEqualTo(former);
        ReviewerApi.register(Tokens.province(present), subject, "").then().statusCode(409);
    }

    private void exchangeCodes() {
        PublishedParty one = new PublishedParty(former, "测试甲省");
        PublishedParty other = new PublishedParty(present, "测试乙省");
        tell(one, new PublishedParty(present, "测试甲省"), 1);
        tell(other, new PublishedParty(former, "测试乙省"), 1);
    }

    private static String officeOf(Response reviewer) {
        return Database.rows("select office from reviewer where id = ?::uuid", reviewer.<String>path("id"))
                .getFirst();
    }

    @Test
    void hasItsReviewersAlong() {
        Response reviewer = ReviewerApi.register(CasesInEdition.MINISTRY, ReviewerApi.aSubject(), side.region());

        tell(side, became, 1);

        as(CasesInEdition.MINISTRY)
                .get("/v1/reviewers/" + reviewer.path("id"))
                .then()
                .body("region", equalTo(became.region()));
    }

    private Response submit(Map<String, ?> to) {
        Map<String, Object> body = new HashMap<>(CasesInEdition.confirmed());
        body.putAll(to);
        Response submitted = CaseApi.post(Tokens.liaison(side.region()), written, "submissions", body);
        submitted.then().statusCode(200);
        return submitted;
    }

    private static void tell(PublishedParty from, PublishedParty to, int days) {
        tell(UUID.randomUUID(), from, to, days);
    }

    private static void tell(UUID party, PublishedParty from, PublishedParty to, int days) {
        LocalDate day = LocalDate.now(ChinaTime.ZONE).plusDays(days);
        PairingTopic.tell(new PartyRedesignated(party, from, to, null, day));
    }

    private static String aCode() {
        String unique = UUID.randomUUID().toString().replace("-", "");
        return "LOCAL:" + unique.substring(0, 12).toUpperCase(Locale.ROOT);
    }
}
