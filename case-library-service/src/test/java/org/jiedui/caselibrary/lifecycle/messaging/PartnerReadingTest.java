package org.jiedui.caselibrary.lifecycle.messaging;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.jiedui.caselibrary.CaseApi.address;
import static org.jiedui.caselibrary.CaseApi.as;
import static org.jiedui.caselibrary.CaseApi.read;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.ExchangeFixture.aPractice;
import static org.jiedui.caselibrary.ExchangeFixture.anExchange;
import static org.jiedui.caselibrary.collection.CasesInEdition.MINISTRY;
import static org.jiedui.caselibrary.collection.CasesInEdition.ZHUHAI;
import static org.jiedui.caselibrary.collection.CasesInEdition.ZUNYI;
import static org.jiedui.caselibrary.collection.CasesInEdition.consent;
import static org.jiedui.caselibrary.collection.CasesInEdition.inReview;
import static org.jiedui.caselibrary.collection.CasesInEdition.publish;
import static org.jiedui.caselibrary.collection.CasesInEdition.submit;
import static org.jiedui.caselibrary.collection.CasesInEdition.write;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.jiedui.caselibrary.CaseApi;
import org.jiedui.caselibrary.PairingTopic;
import org.jiedui.caselibrary.collection.CasesInEdition;
import org.jiedui.caselibrary.lifecycle.CaseDeciding;
import org.jiedui.caselibrary.lifecycle.CaseSeeding;
import org.jiedui.events.GrantEvent;
import org.jiedui.events.GrantEvent.PartnerGranted;
import org.jiedui.events.GrantEvent.PartnerRevoked;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.stack.issuer.TokenRequest;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner system reads the finished cases of the pairs it was granted, an analyst those of all; see docs/permissions. */
@QuarkusTest
class PartnerReadingTest {

    private final CaseSeeding seeding;
    private final CasesInEdition cases;
    private final String system = "sample-" + UUID.randomUUID();
    private final PublishedPairing pairing = aPairing();

    @SuppressWarnings("NullAway.Init")
    private Response draft;

    PartnerReadingTest(CaseSeeding seeding, CaseDeciding deciding) {
        this.seeding = seeding;
        this.cases = new CasesInEdition(seeding, deciding);
    }

    @BeforeEach
    void draftACaseAndGrantThePairing() {
        seeding.takeIn(
                anExchange(pairing)
                        .startingAt("2022-03-01T01:00:00Z")
                        .showing(aPractice("示例做法"))
                        .completed(),
                1);
        draft = CaseApi.theCaseOf(pairing);
        PairingTopic.tell(new PartnerGranted(pairing, GrantEvent.digestOf(system)), 5);
    }

    @Test
    void showsNothingWhileOthersWorkOnIt() {
        assertUnseen();
        Response open = CasesInEdition.anOpenEdition();
        submit(write(draft, "示例案例"), open).then().statusCode(200);
        assertUnseen();
        inReview(open);
        assertUnseen();
    }

    @Test
    void showsWhatIsApprovedAndNothingOfHowItCameAbout() {
        Response approved = cases.approved(draft.path("id"));

        for (String reader : List.of(partner(), Tokens.analyst())) {
            as(reader)
                    .get("/v1/cases?pairing=" + pairing.pairingId())
                    .then()
                    .body("items.id", contains(approved.<String>path("id")))
                    .body("items.status", contains("APPROVED"));
            as(reader).get(address(approved)).then().statusCode(200).body("actions", empty());
            as(reader).get(address(approved) + "/versions/1").then().statusCode(200);
            for (String part : List.of("/history", "/reviews", "/decisions", "/completeness")) {
                as(reader).get(address(approved) + part).then().statusCode(403);
            }
        }
    }

    @Test
    void showsWhatIsPublishedAndNotTheCorrectionThatIsWritten() {
        Response open = CasesInEdition.anOpenEdition();
        Response submitted = submit(write(draft, "示例案例"), open);
        Response edition = inReview(open);
        cases.approve(submitted);
        consent(ZUNYI, submitted);
        publish(edition, List.of(submitted)).then().statusCode(200);
        write(read(ZHUHAI, submitted), "示例更正");

        as(MINISTRY).get(address(submitted)).then().body("title", equalTo("示例更正"));
        asPartner()
                .get(address(submitted))
                .then()
                .statusCode(200)
                .body("title", equalTo("示例案例"))
                .body("number", equalTo(1))
                .body("publishedNumber", equalTo(1));
        asPartner().get("/v1/cases").then().body("items.title", contains("示例案例"));
    }

    @Test
    void showsNothingToWhoWasGrantedNothingOrNoLonger() {
        Response approved = cases.approved(draft.path("id"));
        Response elsewhere = cases.approved(cases.written().path("id"));

        asPartner().get(address(elsewhere)).then().statusCode(404);
        asPartner().get("/v1/cases").then().body("items.id", not(hasItem(elsewhere.<String>path("id"))));
        as(Tokens.of(TokenRequest.forRoles("partner").named("another-" + system)))
                .get(address(approved))
                .then()
                .statusCode(404);

        PairingTopic.tell(new PartnerRevoked(pairing, GrantEvent.digestOf(system), SideOfPairing.PARTNER), 6);
        PairingTopic.tell(new PartnerGranted(pairing, GrantEvent.digestOf(system)), 5);

        asPartner().get(address(approved)).then().statusCode(404);
        asPartner().get(address(approved) + "/versions/1").then().statusCode(404);
        asPartner().get("/v1/cases").then().body("items", empty());
    }

    private void assertUnseen() {
        for (String reader : List.of(partner(), Tokens.analyst())) {
            as(reader).get(address(draft)).then().statusCode(404);
            as(reader).get(address(draft) + "/versions").then().statusCode(404);
            as(reader).get("/v1/cases?pairing=" + pairing.pairingId()).then().body("items", empty());
        }
    }

    private RequestSpecification asPartner() {
        return as(partner());
    }

    private String partner() {
        return Tokens.of(TokenRequest.forRoles("partner").named(system));
    }
}
