package org.jiedui.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.probe.NoteApi.asCaller;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.kit.probe.NoteBody;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class HostileInputTest {

    private static final String ADDRESS = NOTES + "/01a20022-6ef7-73bf-97d1-4d8a80f3bb6d";
    private static final List<String> PARAMETERS =
            List.of("limit", "cursor", "updatedSince", "tone", "title", "related", "day", "region", "nothing");

    static Stream<String> hostile() {
        return Stream.of(
                "' or 1=1 --",
                "\"; drop table note; --",
                "${jndi:ldap://localhost/a}",
                "#{7*7}{{7*7}}<%= 7 %>",
                "<script>alert(1)</script>",
                "../../../../etc/passwd",
                "%00%0d%0aSet-Cookie:a=b",
                "a\r\nb",
                "\t\u000b\u0085",
                "\u202e\u200f\ufeff",
                "\ufffe\uffff",
                "😀👨‍👩‍👧‍👦𠮷",
                "ﷺ".repeat(200),
                "9".repeat(400),
                "-2147483649",
                "1e308",
                "NaN",
                "null",
                "true",
                "2022-02-30",
                "9999-12-31T23:59:60+18:01",
                "W/\"\"",
                "*",
                ",,,,",
                "\\u0000",
                "(((((((((((((((((((((((((((((((((((",
                "=cmd|' /C calc'!A0");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void answersNoServerErrorTo(String input) throws JsonProcessingException {
        for (String parameter : PARAMETERS) {
            assertHarmless(asCaller().queryParam(parameter, input).get(NOTES));
        }
        assertHarmless(asCaller()
                .urlEncodingEnabled(false)
                .get(NOTES + "/" + URLEncoder.encode(input, StandardCharsets.UTF_8)));
        String json = new ObjectMapper().writeValueAsString(input);
        for (String member :
                new String[] {"title", "tone", "pages", "day", "due", "region", "related", "lines", input}) {
            String body = member.equals(input)
                    ? "{%s: 1}".formatted(json)
                    : NoteBody.titled("a").with(member, json).toString();
            assertHarmless(asCaller().body(body).post(NOTES));
        }
        String header = input.replaceAll("[^ -~]", "?");
        assertHarmless(asCaller().header("If-None-Match", header).get(NOTES));
        assertHarmless(asCaller().header("Accept", header).get(NOTES));
        assertHarmless(asCaller().header("traceparent", header).get(NOTES));
        String note = NoteBody.titled("a").toString();
        assertHarmless(asCaller().header("Idempotency-Key", header).body(note).post(NOTES));
        assertHarmless(asCaller().header("If-Match", header).body(note).put(ADDRESS));
    }

    private static void assertHarmless(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 499);
        if (answer.statusCode() >= 400) {
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
        }
    }
}
