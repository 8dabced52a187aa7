package org.jiedui.caselibrary;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.jiedui.testkit.contract.OpenApiSnapshot;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {
    @Test
    void isTheCommittedDocument() throws IOException {
        OpenApiSnapshot.check(
                "case-library-service",
                given().get("/openapi").then().statusCode(200).extract().asString());
    }
}
