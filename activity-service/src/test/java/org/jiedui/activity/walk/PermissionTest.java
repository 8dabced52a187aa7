package org.jiedui.activity.walk;

import static io.restassured.RestAssured.given;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.jiedui.stack.issuer.TokenRequest;
import org.jiedui.stack.testing.Tokens;
import org.jiedui.testkit.contract.ApiDocument;
import org.jiedui.testkit.permission.PermissionTable;
import org.jiedui.testkit.permission.PermissionWalk;
import org.junit.jupiter.api.Test;

/** The table is docs/permissions/activity-service.md. */
@QuarkusTest
class PermissionTest {

    @Test
    void isAsTheTableSays() {
        ApiDocument document = ApiDocument.parse(given().get("/openapi").asString());
        Map<String, String> tokens = Map.of(
                "ministry", Tokens.ministry(),
                "province of a side", Tokens.province("440000"),
                "province elsewhere", Tokens.province("330000"),
                "liaison of the leading side", Tokens.liaison(ZHUHAI),
                "liaison of the partner side", Tokens.liaison(ZUNYI),
                "liaison elsewhere", Tokens.liaison("330200"),
                "reviewer", Tokens.reviewer(ZHUHAI),
                "analyst", Tokens.analyst(),
                "partner system granted by both sides", partnerSystem(EverythingFixture.GRANTED),
                "partner system granted nothing", partnerSystem("sample-system-without-grant"));

        new PermissionWalk(document, PermissionTable.of("activity-service"), tokens)
                .check(new EverythingFixture().attempts());
    }

    private static String partnerSystem(String subject) {
        return Tokens.of(TokenRequest.forRoles("partner").named(subject));
    }
}
