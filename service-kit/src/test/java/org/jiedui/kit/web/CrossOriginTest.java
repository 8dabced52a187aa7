package org.jiedui.kit.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.probe.NoteApi.asCaller;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jiedui.kit.probe.NoteBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(BehindAProxy.class)
class CrossOriginTest {

    private static final String NOTE = NOTES + "/01a20022-6ef7-73bf-97d1-4d8a80f3bb6d";
    private static final String[] EXPOSED = {
        "ETag", "Link", "Location", "Retry-After", "Idempotency-Replayed", "Content-Disposition"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | " + NOTES + " | authorization,content-type,idempotency-key,accept-language",
                "PUT  | " + NOTE + "  | authorization,content-type,if-match,accept-language",
                "GET  | " + NOTE + "  | authorization,if-none-match",
            })
    void isAllowedBeforeItIsAsked(String method, String address, String headers) {
        Response answer = preflight(BehindAProxy.PAGE, method, headers).options(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(BehindAProxy.PAGE);
        assertThat(answer.header("Access-Control-Allow-Methods")).contains(method);
        assertThat(answer.header("Access-Control-Allow-Headers")).isEqualTo(headers);
        assertThat(answer.header("Access-Control-Max-Age")).isEqualTo("7200");
        assertThat(answer.header("Vary")).isEqualTo("Origin");
        assertThat(answer.header("Date")).isNotNull();
    }

    @Test
    void readsWhatTheContractPutsIntoHeaders() {
        Response answer = asCaller()
                .header("Origin", BehindAProxy.PAGE)
                .body(NoteBody.titled("from a page").toString())
                .post(NOTES);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(BehindAProxy.PAGE);
        assertThat(answer.header("Access-Control-Expose-Headers").split(",")).containsExactlyInAnyOrder(EXPOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void asksWithEveryMethodThatNeedsNoQuestionBefore(String method) {
        Response answer = asCaller().header("Origin", BehindAProxy.PAGE).request(method, NOTES);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(BehindAProxy.PAGE);
    }

    @Test
    void readsProblems() {
        Response refused = given().header("Origin", BehindAProxy.PAGE).get(NOTES);

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.header("Access-Control-Allow-Origin")).isEqualTo(BehindAProxy.PAGE);
        assertThat(refused.header("Vary")).contains("Accept-Language, Accept-Encoding, Origin");
    }

    @Test
    void isRefusedToOtherPages() {
        Response preflight =
                preflight("http://elsewhere.example", "GET", "authorization").options(NOTES);
        Response asked = asCaller().header("Origin", "http://elsewhere.example").get(NOTES);

        for (Response answer : new Response[] {preflight, asked}) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
        }
    }

    private static RequestSpecification preflight(String origin, String method, String headers) {
        return given().header("Origin", origin)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", headers);
    }
}
