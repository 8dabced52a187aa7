package org.jiedui.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.probe.NoteApi.asCaller;
import static org.jiedui.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jiedui.kit.probe.NoteBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BadBodyTest {

    private static final String NOTE = NoteBody.titled("a").toString();
    private static final String REPEATED = NOTE.replace("{", "{\"title\": \"b\", ");

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\": ", "title", "{'title': 'a'}", "{\"title\": \"a\",}", "\u0000", "{", "NaN"})
    void isMalformed(String body) {
        assertProblem(asCaller().body(body).post(NOTES), 400, "malformed-json").at(NOTES);
    }

    @Test
    void isMalformedWhenSomethingFollows() {
        for (String behind : new String[] {" {}", " xyz", ", 1", "]"}) {
            assertProblem(asCaller().body(NOTE + behind).post(NOTES), 400, "malformed-json");
        }
    }

    @Test
    void isMalformedWithAMemberTwice() {
        assertProblem(asCaller().body(REPEATED).post(NOTES), 400, "malformed-json");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"[]", "\"x\"", "7", "true"})
    void mustBeAnObject(String body) {
        assertProblem(asCaller().body(body).post(NOTES), 400, "invalid-request").saying("", "must be an object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null"})
    void mustBeThere(String body) {
        assertProblem(asCaller().body(body).post(NOTES), 400, "invalid-request").naming("");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "colour | \"red\" | is not a member of this request",
                "tone | \"SHRILL\" | must be one of CALM, LOUD",
                "tone | \"calm\" | must be one of CALM, LOUD",
                "tone | \"\" | must be one of CALM, LOUD",
                "tone | 0 | must be one of CALM, LOUD",
                "pages | \"many\" | must be a whole number in range",
                "pages | \"3\" | must be a whole number in range",
                "pages | 3.5 | must be a whole number in range",
                "pages | 3000000000 | must be a whole number in range",
                "pages | 99999999999999999999999 | must be a whole number in range",
                "pages | 1e999999999 | must be a whole number in range",
                "pages | true | must be a whole number in range",
                "pages | null | must be a whole number in range",
                "pages | [3] | must be a whole number in range",
                "draft | 1 | must be true or false",
                "draft | \"true\" | must be true or false",
                "draft | \"\" | must be true or false",
                "title | 5 | must be a string",
                "title | true | must be a string",
                "title | {} | must be a string",
                "title | [\"x\"] | must be a string",
                "title | \"a\\u0000b\" | contains a NUL character",
                "title | \"a\\ud83d\" | contains an unpaired surrogate",
                "title | \"\\ude00\\ud83d\" | contains an unpaired surrogate",
                "title | \"\" | has no visible character; what is absent is left out",
                "title | \"　\\ufeff\" | has no visible character; what is absent is left out",
                "title | \"\\u200b\\u200e\\u200f\\u202e\\u2060\" | has no visible character; what is absent is left out",
                "title | \"a\\u0007b\" | contains a control character",
                "title | \"a\\nb\" | contains a line break",
                "day | \"yesterday\" | must be a date such as 2022-12-14",
                "day | \"\" | must be a date such as 2022-12-14",
                "day | \"2023-02-29\" | must be a date such as 2022-12-14",
                "day | \"+999999999-12-31\" | must be a date such as 2022-12-14",
                "day | \"-0001-12-31\" | must be a date such as 2022-12-14",
                "day | 19000 | must be a date such as 2022-12-14",
                "day | [2022, 12, 14] | must be a date such as 2022-12-14",
                "day | \"1022-12-14\" | must lie between 2000-01-01 and 2100-12-31",
                "due | \"2022-12-14T09:00:00\" | must be a date-time with offset such as 2022-12-14T09:00:00+08:00",
                "due | \"\" | must be a date-time with offset such as 2022-12-14T09:00:00+08:00",
                "due | 1671000000 | must be a date-time with offset such as 2022-12-14T09:00:00+08:00",
                "due | 1e1000000000 | must be a date-time with offset such as 2022-12-14T09:00:00+08:00",
                "due | \"+100000-01-01T00:00:00Z\" | must be a date-time with offset such as 2022-12-14T09:00:00+08:00",
                "due | \"2101-01-01T00:00:00+08:00\" | must lie between 2000-01-01 and 2100-12-31",
                "region | \"44040\" | \"44040\" is not a region code; 440400 and LOCAL:XPCC are.",
                "region | \"\" | \"\" is not a region code; 440400 and LOCAL:XPCC are.",
                "region | 440400 | must be a string",
                "region | true | must be a string",
                "region | {} | must be a string",
                "region | {\"value\": \"440400\"} | must be a string",
                "region | [\"440400\"] | must be a string",
                "related | \"7\" | must be a UUID",
                "related | \"\" | must be a UUID",
                "related | \"AAAAAAAAAAAAAAAAAAAAAA==\" | must be a UUID",
                "related | \"1-1-1-1-1\" | must be a UUID",
                "related | {} | must be a UUID",
                "related | [\"01a20022-6ef7-73bf-97d1-4d8a80f3bb6d\"] | must be a UUID",
                "lines | {} | must be an array",
                "lines | \"\" | must be an array",
            })
    void hasAWrongMember(String member, String json, String detail) {
        String body = NoteBody.titled("a").with(member, json).toString();

        assertProblem(asCaller().body(body).post(NOTES), 400, "invalid-request").saying("/" + member, detail);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "[null] | /lines/0",
                "[7] | /lines/0",
                "[{\"text\": \"a\", \"weight\": \"x\"}] | /lines/0/weight",
                "[{\"text\": \"a\", \"weight\": 1}, {\"text\": \"\", \"weight\": 1}] | /lines/1/text",
            })
    void isPointedIntoArrays(String lines, String pointer) {
        String body = NoteBody.titled("a").with("lines", lines).toString();

        assertProblem(asCaller().body(body).post(NOTES), 400, "invalid-request").naming(pointer);
    }

    @Test
    void isReadWithoutTheSpaceAroundItsTexts() {
        String family = "👨‍👩‍👧‍👦 结对";
        Response note = asCaller()
                .body(NoteBody.titled("\u3000\u200b %s\t\ufeff\n"
                                .formatted(family)
                                .replace("\t", "\\t")
                                .replace("\n", "\\n"))
                        .toString())
                .post(NOTES);

        assertThat(note.<String>path("title")).isEqualTo(family);
    }

    @ParameterizedTest
    @ValueSource(strings = {"字", "😀", "𠮷"})
    void hasTextsCountedInCharacters(String character) {
        asCaller()
                .body(NoteBody.titled(character.repeat(100)).toString())
                .post(NOTES)
                .then()
                .statusCode(201);
        assertProblem(
                        asCaller()
                                .body(NoteBody.titled(character.repeat(101)).toString())
                                .post(NOTES),
                        400,
                        "invalid-request")
                .saying("/title", "size must be between 0 and 100");
    }

    @Test
    void mayNotNestOrCountWithoutEnd() {
        String nested = "[".repeat(5_000) + "]".repeat(5_000);
        for (String endless : new String[] {nested, "9".repeat(5_000), "\"" + nested + "\""}) {
            String body = NoteBody.titled("a").with("colour", endless).toString();
            asCaller().body(body).post(NOTES).then().statusCode(400);
        }
    }
}
