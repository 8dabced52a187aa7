package org.jiedui.caselibrary.walk;

import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.ExchangeFixture.aPractice;
import static org.jiedui.caselibrary.ExchangeFixture.anExchange;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.jiedui.caselibrary.CaseApi;
import org.jiedui.caselibrary.PairingTopic;
import org.jiedui.caselibrary.collection.CasesInEdition;
import org.jiedui.caselibrary.edition.web.EditionApi;
import org.jiedui.caselibrary.lifecycle.CaseDeciding;
import org.jiedui.caselibrary.lifecycle.CaseSeeding;
import org.jiedui.events.GrantEvent;
import org.jiedui.events.GrantEvent.PartnerGranted;
import org.jiedui.events.PublishedPairing;
import org.jiedui.stack.testing.Tokens;
import org.jiedui.testkit.permission.Attempt;
import org.jiedui.testkit.permission.Attempts;

/** A pairing with three cases, one of them approved, and open to one partner system. */
final class EverythingFixture {

    static final String GRANTED = "granted-sample-system";

    private static final String REASON = "{\"reason\": \"示例\"}";

    private EverythingFixture() {}

    static Attempts attempts(CaseSeeding seeding, CaseDeciding deciding) {
        PublishedPairing pairing = aPairing();
        seeding.takeIn(
                anExchange(pairing)
                        .startingAt("2022-03-01T01:00:00Z")
                        .showing(aPractice("示例做法"), aPractice("做法二"), aPractice("做法三"))
                        .completed(),
                1);
        PairingTopic.tell(new PartnerGranted(pairing, GrantEvent.digestOf(GRANTED)), 1);
        CasesInEdition cases = new CasesInEdition(seeding, deciding);
        Response finished = cases.approved(CaseApi.idsOf(pairing).getFirst());
        Attempts attempts = new ReviewEntries(cases)
                .addTo(editions(cases))
                .when(
                        "Case_list",
                        Attempt.at("/v1/cases?pairing=" + pairing.pairingId()).showing(finished.path("id")))
                .when("Case_get", Attempt.at(CaseApi.address(finished)))
                .when("CaseWriting_begin", Attempt.at("/v1/cases").sending("""
                        {"pairing": "%s", "title": "示例", "joint": true}""".formatted(pairing.pairingId())));
        attempts.when("CaseVersion_list", Attempt.at(ofThreeVersions(seeding) + "/versions"))
                .when("CaseVersion_get", Attempt.at(CaseApi.address(finished) + "/versions/1"))
                .when("CaseVersion_compare", Attempt.at(CaseApi.address(finished) + "/differences?from=1&to=1"));
        return withCase(attempts, submitted(seeding));
    }

    /** By Zhuhai, to an edition of the ministry whose gate Guangdong keeps. */
    private static String submitted(CaseSeeding seeding) {
        Response edition = EditionApi.anEdition(Tokens.ministry());
        Response written = CasesInEdition.written(seeding);
        CasesInEdition.submit(written, edition).then().statusCode(200).body("status", equalTo("SUBMITTED"));
        return CaseApi.address(written);
    }

    /** Each was consented to by one side, and none is published. */
    private static String ofThreeVersions(CaseSeeding seeding) {
        Response written = CasesInEdition.written(seeding);
        CasesInEdition.consent(CasesInEdition.ZHUHAI, written);
        for (String title : List.of("示例二", "示例三")) {
            CasesInEdition.write(CaseApi.read(CasesInEdition.ZHUHAI, written), title);
            CasesInEdition.consent(CasesInEdition.ZHUHAI, written);
        }
        return CaseApi.address(written);
    }

    private static Attempts withCase(Attempts attempts, String address) {
        return attempts.where("/v1/cases/{id}", address)
                .when("CaseWriting_edit", Attempt.at(address + "/content").sending("{}"))
                .when("CaseWriting_submit", Attempt.at(address + "/submissions").sending("""
                        {"statements": {"nothingUndisclosed": true, "noPrivacyInfringed": true, "noRightsInfringed": true}}"""))
                .when("CaseWriting_revise", Attempt.at(address + "/revisions").sending("{}"))
                .when("CaseConsent_consent", Attempt.at(address + "/consents").sending("{}"))
                .when("CaseConsent_release", Attempt.at(address + "/releases").sending("{}"))
                .when("CaseConsent_refuse", Attempt.at(address + "/refusals").sending(REASON))
                .when("CaseGate_pass", Attempt.at(address + "/gate-passages").sending("{}"))
                .when(
                        "CaseGate_returnToAuthors",
                        Attempt.at(address + "/gate-returns").sending(REASON))
                .when(
                        "CaseGate_reject",
                        Attempt.at(address + "/gate-rejections").sending(REASON))
                .when(
                        "CasePublishing_publish",
                        Attempt.at(address + "/publications").sending("{}"))
                .when(
                        "CasePublishing_returnToAuthors",
                        Attempt.at(address + "/returns").sending(REASON))
                .when(
                        "CasePublishing_correct",
                        Attempt.at(address + "/corrections").sending(REASON))
                .when(
                        "CasePublishing_withdraw",
                        Attempt.at(address + "/withdrawals").sending(REASON));
    }

    /** Four of the ministry, one published; nobody opens another, because of its weights. */
    private static Attempts editions(CasesInEdition cases) {
        Response edition = EditionApi.anEdition(Tokens.ministry());
        EditionApi.anEdition(Tokens.ministry());
        EditionApi.anEdition(Tokens.ministry());
        String content = EditionApi.aContent().replace("\"weight\": 60", "\"weight\": 1");
        String address = EditionApi.address(edition);
        Response published = cases.published(3);
        String entries = EditionApi.address(published) + "/entries";
        String entry = CaseApi.as(Tokens.ministry()).get(entries).path("items[0].caseId");
        return new Attempts()
                .where("/v1/editions/{id}", address)
                .when("Edition_open", Attempt.at("/v1/editions").sending("""
                        {"year": 2026, "content": %s, "deadline": "2099-10-31T16:00:00Z"}""".formatted(content)))
                .when("Edition_revise", Attempt.at(address).sending("""
                        {"content": %s, "reason": "示例"}""".formatted(content)))
                .when(
                        "Edition_extendDeadline",
                        Attempt.at(address + "/deadline-extensions").sending("""
                        {"deadline": "2001-01-01T00:00:00Z", "reason": "示例"}"""))
                .when(
                        "EditionPublishing_publish",
                        Attempt.at(address + "/publications").sending("{\"cases\": [\"" + UUID.randomUUID() + "\"]}"))
                .when("EditionPublishing_entries", Attempt.at(entries))
                .when("PublishedCase_list", Attempt.at("/v1/published-cases?edition=" + EditionApi.id(published)))
                .when("CaseVersion_latest", Attempt.at("/v1/cases/" + entry + "/versions/latest"))
                .when("Edition_close", Attempt.at(address + "/closures").sending("{}"))
                .when("Edition_beginReview", Attempt.at(address + "/reviews").sending("{}"));
    }
}
