package org.jiedui.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every problem of the other tests has one Vary, a Content-Language and sentences of that language: {@link ProblemAssert}. */
@QuarkusTest
class ProblemLanguageTest {

    private static final String MISSING = NOTES + "/01a20022-6ef7-73bf-97d1-4d8a80f3bb6d";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN | zh-CN",
                "zh | zh-CN",
                "zh-TW | zh-CN",
                "en | en",
                "EN-gb | en",
                "fr | zh-CN",
                "* | zh-CN",
                "fr, en;q=0.3 | en",
                "en;q=0.5, zh;q=0.8 | zh-CN",
                "en;q=0.8, zh;q=0.5 | en",
                "en;q=0 | zh-CN",
                "en;q=high | zh-CN",
                "'' | zh-CN",
                ";;,=% | zh-CN",
            })
    void isTheOneTheClientPrefers(String accepted, String language) {
        Response answer = asReader().header("Accept-Language", accepted).get(MISSING);

        assertProblem(answer, 404, "note-not-found");
        assertThat(answer.header("Content-Language")).isEqualTo(language);
    }

    @Test
    void isChineseWhereNoneIsAskedFor() {
        Response answer = asReader().get(MISSING);

        assertProblem(answer, 404, "note-not-found");
        assertThat(answer.header("Content-Language")).isEqualTo("zh-CN");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /%zz, 400, bad-request",
        "GET /v1/nothing, 404, not-found",
        "DELETE /v1/notes, 405, method-not-allowed",
        "GET /v1/notes?colour=red, 400, invalid-request",
    })
    void isChosenBeforeAResourceIsReached(String requestLine, int status, String slug) throws IOException {
        for (String language : new String[] {"zh-CN", "en"}) {
            RawHttp.Answer answer = RawHttp.send(requestLine, "Accept-Language: %s\r\n".formatted(language), "");

            assertProblem(answer, status, slug);
            assertThat(answer.headers()).containsEntry("Content-Language", language);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                """
                {"title": " ", "tone": "SILENT", "pages": 0, "day": "1022-12-14", "colour": "red", "related": "7"}""",
                """
                {"title": "a\\nb", "tone": "CALM", "pages": 1000, "day": "yesterday", "region": "44040", "draft": "no"}""",
                """
                {"title": "电话13800138000", "tone": 7, "pages": "many", "day": null, "due": "noon", "lines": [null]}""",
                """
                {"title": "\\u0000", "tone": [], "pages": 1, "day": "2022-12-14", "lines": [{"text": "", "weight": 0}]}""",
            })
    void isThatOfEveryFieldErrorWithTheSameCodes(String body) {
        Response zh = write("zh-CN", body);
        Response en = write("en", body);

        assertProblem(zh, 400, "invalid-request");
        assertProblem(en, 400, "invalid-request");
        for (String member : List.of("errors.pointer", "errors.code", "errors.parameters")) {
            assertThat(zh.<Object>path(member)).as(member).isEqualTo(en.path(member));
        }
    }

    private static Response write(String language, String body) {
        return asReader()
                .header("Accept-Language", language)
                .contentType("application/json")
                .body(body)
                .post(NOTES);
    }

    private static RequestSpecification asReader() {
        return given().auth().oauth2(Tokens.liaison("440400"));
    }
}
