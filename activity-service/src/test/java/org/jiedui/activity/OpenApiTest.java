package org.jiedui.activity;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.jiedui.stack.testing.Tokens;
import org.jiedui.testkit.contract.AllowCheck;
import org.jiedui.testkit.contract.BodyCheck;
import org.jiedui.testkit.contract.MediaTypeCheck;
import org.jiedui.testkit.contract.OpenApiSnapshot;
import org.jiedui.testkit.contract.ValueTypeCheck;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {
    @Test
    void isTheCommittedDocument() throws IOException {
        OpenApiSnapshot.check("activity-service", document());
    }

    @Test
    void namesOperationsThatAnswerInNoOtherMediaType() {
        MediaTypeCheck.check(document(), Tokens.ofEveryRole());
    }

    @Test
    void namesOperationsThatTakeNoOtherJsonType() {
        ValueTypeCheck.check(document(), Tokens.ofEveryRole());
    }

    @Test
    void namesOperationsThatReadNothingButJsonInUtf8() {
        BodyCheck.check(document(), Tokens.ofEveryRole());
    }

    @Test
    void namesTheMethodsThatEveryAddressAllows() {
        AllowCheck.check(document());
    }

    private static String document() {
        return given().get("/openapi").then().statusCode(200).extract().asString();
    }
}
