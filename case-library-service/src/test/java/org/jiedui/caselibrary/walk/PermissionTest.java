package org.jiedui.caselibrary.permission;

import static io.restassured.RestAssured.given;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.ExchangeFixture.aPractice;
import static org.jiedui.caselibrary.ExchangeFixture.anExchange;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.jiedui.caselibrary.CaseApi;
import org.jiedui.caselibrary.drafting.CaseDrafting;
import org.jiedui.events.PublishedPairing;
import org.jiedui.stack.testing.Tokens;
import org.jiedui.testkit.contract.ApiDocument;
import org.jiedui.testkit.permission.Attempt;
import org.jiedui.testkit.permission.Attempts;
import org.jiedui.testkit.permission.PermissionTable;
import org.jiedui.testkit.permission.PermissionWalk;
import org.junit.jupiter.api.Test;

/** The table is docs/permissions/case-library-service.md. */
@QuarkusTest
class PermissionTest {

    @Inject
    CaseDrafting drafting;

    @Test
    void isAsTheTableSays() {
        ApiDocument document = ApiDocument.parse(given().get("/openapi").asString());
        Map<String, String> tokens = Map.of(
                "ministry", Tokens.ministry(),
                "province of a side", Tokens.province("440000"),
                "province elsewhere", Tokens.province("330000"),
                "liaison of the leading side", Tokens.liaison("440400"),
                "liaison of the partner side", Tokens.liaison("520300"),
                "liaison elsewhere", Tokens.liaison("330200"),
                "reviewer", Tokens.reviewer("440400"),
                "analyst", Tokens.analyst(),
                "partner system", Tokens.partner());

        new PermissionWalk(document, PermissionTable.of("case-library-service"), tokens).check(attempts());
    }

    private Attempts attempts() {
        PublishedPairing pairing = aPairing();
        drafting.takeIn(anExchange(pairing)
                .startingAt("2022-03-01T01:00:00Z")
                .showing(aPractice("示例做法"))
                .completed());
        String draft = CaseApi.idsOf(pairing).getFirst();
        return new Attempts()
                .where("/v1/cases/{id}", "/v1/cases/" + draft)
                .when(
                        "Case_list",
                        Attempt.at("/v1/cases?pairing=" + pairing.pairingId()).showing(draft));
    }
}
