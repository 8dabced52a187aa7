package org.jiedui.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RawTargetTest {

    private static final String NOBODY = NOTES + "/01a20022-6ef7-73bf-97d1-4d8a80f3bb6d";

    @ParameterizedTest
    @ValueSource(strings = {"v1/notes", "*", "notes?a=b", "?a=b", "localhost:80", "urn:x:y"})
    void isRefusedWithoutASlash(String target) throws IOException {
        for (String method : new String[] {"GET", "OPTIONS", "POST"}) {
            RawHttp.Answer answer = RawHttp.send(method + " " + target, "", "");

            assertThat(answer.status()).isIn(400, 404);
            assertProblem(answer, answer.status(), answer.status() == 400 ? "bad-request" : "not-found");
        }
    }

    @Test
    void mayBeAnAbsoluteAddress() throws IOException {
        assertThat(RawHttp.send("GET http://localhost" + NOTES, "", "").status())
                .isEqualTo(200);
        assertProblem(RawHttp.send("GET http://localhost" + NOBODY, "", ""), 404, "note-not-found")
                .at(NOBODY);
        assertProblem(RawHttp.send("GET http://localhost/v1/nothing", "", ""), 404, "not-found")
                .at("/v1/nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Host: a b\r\n", "Host: :::\r\n", "Host: a:b\r\n", "Host: [\r\n"})
    void needsAHostThatIsOne(String host) throws IOException {
        String head = "GET %s HTTP/1.1\r\nConnection: close\r\n%s\r\n".formatted(NOTES, host);

        assertProblem(RawHttp.exchange(head), 400, "bad-request").at(NOTES);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/notes",
        "GET, /v1/notes/01a20022-6ef7-73bf-97d1-4d8a80f3bb6d",
        "GET, /v1/nothing",
        "GET, /%zz",
        "DELETE, /v1/notes",
        "POST, /v1/notes",
        "OPTIONS, /v1/notes",
        "GET, /v1/failures/unexpected",
    })
    void needsAHostInHttp10Too(String method, String target) throws IOException {
        assertProblem(RawHttp.exchange("%s %s HTTP/1.0\r\n\r\n".formatted(method, target)), 400, "bad-request")
                .at(target);
    }

    @Test
    void isAnsweredOverHttp10WithAHost() throws IOException {
        String get = "GET %s HTTP/1.0\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n";

        assertThat(RawHttp.exchange(get.formatted(NOTES, Tokens.liaison("440400")))
                        .status())
                .isEqualTo(200);
    }
}
