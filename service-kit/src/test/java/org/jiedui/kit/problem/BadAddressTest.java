package org.jiedui.kit.problem;

import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.probe.NoteApi.asCaller;
import static org.jiedui.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BadAddressTest {

    @ParameterizedTest
    @CsvSource({
        "related=seven, related",
        "related=1-1-1-1-1, related",
        "tone=shrill, tone",
        "tone=0, tone",
        "day=2022-13-14, day",
        "day=%2B999999999-01-01, day",
        "region=1, region",
        "limit=abc, limit",
        "limit=1.5, limit",
        "limit=99999999999, limit",
        "limit=0, limit",
        "limit=-1, limit",
        "limit=201, limit",
        "cursor=xyz, cursor",
        "cursor=%E4%B8%AD, cursor",
        "updatedSince=now, updatedSince",
        "updatedSince=2022-12-14, updatedSince",
        "updatedSince=%2B999999999-01-01T00:00:00Z, updatedSince",
        "updatedSince=-999999999-01-01T00:00:00Z, updatedSince",
        "title=%00, title",
        "title=a&title=b, title",
        "title=, title",
        "limit=, limit",
        "related=, related",
        "colour=red, colour",
        "Limit=5, Limit",
    })
    void hasAQueryThatIsRefusedByName(String query, String parameter) {
        Response answer = asCaller().urlEncodingEnabled(false).get(NOTES + "?" + query);

        assertProblem(answer, 400, "invalid-request")
                .naming("#query/" + parameter)
                .at(NOTES);
    }

    @Test
    void hearsOfAllParametersAtOnce() {
        String query = "?colour=red&day=x&limit=0&related=7&title=%E3%80%80&tone=&updatedSince=now&hue=1";

        assertProblem(asCaller().urlEncodingEnabled(false).get(NOTES + query), 400, "invalid-request")
                .naming(
                        "#query/colour",
                        "#query/day",
                        "#query/hue",
                        "#query/limit",
                        "#query/related",
                        "#query/title",
                        "#query/tone",
                        "#query/updatedSince");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven", "01a20022-6ef7", "%00", "%ff", "a%2Fb", "%E4%B8%AD%20x", "1-1-1-1-1"})
    void hasAnIdThatIsNoUuid(String id) {
        Response answer = asCaller().urlEncodingEnabled(false).get(NOTES + "/" + id);

        assertProblem(answer, 400, "invalid-request").naming("#path/id").at(NOTES + "/" + id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/notes/%zz", "/v1/notes/%", "/%zz", "/v1/not\"es", "/%zz?title=a"})
    void isEncodedWrongly(String address) throws IOException {
        assertProblem(RawHttp.send("GET " + address, "", ""), 400, "bad-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/nothing", "/nothing", "/", "/v1/notes/a/b/c", "/favicon.ico"})
    void leadsNowhere(String address) {
        assertProblem(asCaller().get(address), 404, "not-found").at(address);
    }

    @Test
    void isOfNoNote() {
        String address = NOTES + "/01a20022-6ef7-73bf-97d1-4d8a80f3bb6d";

        assertProblem(asCaller().get(address), 404, "note-not-found").at(address);
    }

    @ParameterizedTest
    @CsvSource({
        "title=%, broken-encoding",
        "title=%zz, broken-encoding",
        "limit=5&title=100%, broken-encoding",
        "title=珠海, not-encoded",
        "title=深, not-encoded",
        "title={a}, not-encoded",
        "title=%ff, not-utf-8",
        "title=%E7%8F, not-utf-8",
        "title=%C0%AF, not-utf-8",
    })
    void namesTheParameterThatIsNotEncoded(String query, String code) throws IOException {
        RawHttp.Answer answer = RawHttp.send("GET /v1/notes?" + query, "", "");

        assertProblem(answer, 400, "invalid-request").naming("#query/title").coded(code);
    }

    @Test
    void namesEveryParameterThatIsNotEncoded() throws IOException {
        RawHttp.Answer answer = RawHttp.send("GET /v1/notes?day=%&limit=5&title=珠海", "", "");

        assertProblem(answer, 400, "invalid-request").naming("#query/day", "#query/title");
    }

    @Test
    void saysHowThePlusOfAnOffsetIsEncoded() throws IOException {
        RawHttp.Answer answer = RawHttp.send("GET /v1/notes?updatedSince=2022-12-14T09:00:00+08:00", "", "");

        assertProblem(answer, 400, "invalid-request")
                .naming("#query/updatedSince")
                .coded("unencoded-plus");
    }

    @Test
    void lacksARequiredParameterBesideOneThatIsUnknown() {
        assertProblem(asCaller().get(NOTES + "/of-a-tone?tune=SHRILL"), 400, "invalid-request")
                .naming("#query/tone", "#query/tune");
    }
}
