package org.jiedui.caselibrary.walk;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.jiedui.caselibrary.adoption.PublishedCases;
import org.jiedui.caselibrary.lifecycle.CaseDeciding;
import org.jiedui.caselibrary.lifecycle.CaseSeeding;
import org.jiedui.stack.issuer.TokenRequest;
import org.jiedui.stack.testing.Tokens;
import org.jiedui.testkit.contract.ApiDocument;
import org.jiedui.testkit.permission.PermissionTable;
import org.jiedui.testkit.permission.PermissionWalk;
import org.junit.jupiter.api.Test;

/** The table is docs/permissions/case-library-service.md. */
@QuarkusTest
class PermissionTest {

    @Inject
    CaseSeeding seeding;

    @Inject
    PublishedCases cases;

    @Inject
    CaseDeciding deciding;

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
                "partner system granted by both sides", partnerSystem(EverythingFixture.GRANTED),
                "partner system granted nothing", partnerSystem("sample-system-without-grant"));

        new PermissionWalk(document, PermissionTable.of("case-library-service"), tokens)
                .check(AdoptionEntries.addTo(EverythingFixture.attempts(seeding, deciding), cases));
    }

    private static String partnerSystem(String subject) {
        return Tokens.of(TokenRequest.forRoles("partner").named(subject));
    }
}
