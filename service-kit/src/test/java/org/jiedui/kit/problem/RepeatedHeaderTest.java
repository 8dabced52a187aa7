package org.jiedui.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.jiedui.kit.probe.NoteBody;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RepeatedHeaderTest {

    private static final String NOTE = NoteBody.titled("repeated").toString();
    private static final String ADDRESS = NOTES + "/01a20022-6ef7-73bf-97d1-4d8a80f3bb6d";

    @ParameterizedTest
    @CsvSource({
        "If-Match, \"1\", \"1\"",
        "If-Match, \"1\", \"2\"",
        "if-match, \"1\", *",
        "Idempotency-Key, a, a",
        "Idempotency-Key, a, b",
        "Content-Type, application/json, text/plain",
        "Content-Type, application/json, application/json",
        "Authorization, Bearer a, Bearer b",
        "Host, localhost, example.org",
    })
    void isRefusedByName(String name, String first, String second) throws IOException {
        String twice = "%s: %s\r\n%s: %s\r\n".formatted(name, first, name, second);

        assertProblem(put(twice), 400, "invalid-request").naming("#header/" + canonical(name));
    }

    @Test
    void isNamedWithOthers() throws IOException {
        String both = "If-Match: \"1\"\r\nContent-Type: a/b\r\nIf-Match: \"1\"\r\nContent-Type: a/b\r\n";

        assertProblem(put(both), 400, "invalid-request").naming("#header/Content-Type", "#header/If-Match");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept: application/json", "Accept-Language: en", "If-None-Match: \"1\"", "X-Anything: 1"})
    void isNoneIfItIsAList(String line) throws IOException {
        String twice = (line + "\r\n").repeat(2);

        assertThat(RawHttp.send("GET " + NOTES, twice, "").status()).isEqualTo(200);
    }

    /** Without what {@link RawHttp#send} always sends. */
    private static RawHttp.Answer put(String headers) throws IOException {
        StringBuilder request = new StringBuilder("PUT %s HTTP/1.1\r\nConnection: close\r\n".formatted(ADDRESS))
                .append("Content-Length: %d\r\n".formatted(NOTE.length()))
                .append(headers);
        addUnless(headers, request, "Host: localhost\r\n");
        addUnless(headers, request, "Authorization: Bearer %s\r\n".formatted(Tokens.liaison("440400")));
        addUnless(headers, request, "Content-Type: application/json\r\n");
        return RawHttp.exchange(request.append("\r\n").append(NOTE).toString());
    }

    private static void addUnless(String headers, StringBuilder request, String line) {
        if (!headers.contains(line.substring(0, line.indexOf(':')))) {
            request.append(line);
        }
    }

    private static String canonical(String name) {
        return name.equals("if-match") ? "If-Match" : name;
    }
}
