package org.jiedui.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jiedui.kit.probe.NoteBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BodyEncodingTest {

    private static final String NOTE = NoteBody.titled("结对😀").toString();
    private static final String JSON = "Content-Type: application/json\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-16",
                "UTF-16BE",
                "UTF-16LE",
                "UTF-32",
                "UTF-32BE",
                "UTF-32LE",
                "X-UTF-32BE-BOM",
                "X-UTF-32LE-BOM",
                "GB18030"
            })
    void isUtf8AndNothingElse(String charset) throws IOException {
        byte[] body = NOTE.getBytes(Charset.forName(charset));
        String declared = "Content-Type: application/json; charset=%s\r\n".formatted(charset);

        for (int missing = 0; missing < 4; missing++) {
            byte[] broken = Arrays.copyOf(body, body.length - missing);
            assertProblem(posted(JSON, broken), 400, "malformed-json");
            assertProblem(posted(declared, broken), 415, "unsupported-media-type");
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "c080, an overlong NUL",
        "c0af, an overlong slash",
        "e080af, a longer slash",
        "f08080af, the longest slash",
        "eda080, a surrogate",
        "eda0bdedb880, a pair of surrogates as CESU-8 has it",
        "f4908080, more than there is",
        "80, a continuation of nothing",
        "e7bb, half a character",
        "ff, no byte of UTF-8",
        "fe, another",
    })
    void isRefusedInBadUtf8(String hex, String what) throws IOException {
        byte[] before = "{\"title\": \"a".getBytes(StandardCharsets.UTF_8);
        byte[] bad = HexFormat.of().parseHex(hex);
        byte[] body = Arrays.copyOf(before, before.length + bad.length + 2);
        System.arraycopy(bad, 0, body, before.length, bad.length);
        body[body.length - 2] = '"';
        body[body.length - 1] = '}';

        assertProblem(posted(JSON, body), 400, "malformed-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c1bb", "c1bb7d", "e081bb"})
    void isRefusedWithAnOverlongBrace(String hex) throws IOException {
        assertProblem(posted(JSON, HexFormat.of().parseHex(hex)), 400, "malformed-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "UTF-8", "\"utf-8\""})
    void maySayThatItIsUtf8(String charset) throws IOException {
        String type = "Content-Type: application/json;charset=%s\r\n".formatted(charset);

        assertThat(posted(type, NOTE.getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(201);
    }

    @Test
    void mayBeginWithAByteOrderMark() throws IOException {
        byte[] body = ("\uFEFF" + NOTE).getBytes(StandardCharsets.UTF_8);

        assertThat(posted(JSON, body).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "bogus", "identity, gzip", "aws-chunked", "\"identity\""})
    void isNotCompressed(String coding) throws IOException {
        RawHttp.Answer answer =
                posted("%sContent-Encoding: %s\r\n".formatted(JSON, coding), NOTE.getBytes(StandardCharsets.UTF_8));

        assertProblem(answer, 415, "unsupported-media-type");
        assertThat(answer.headers()).containsEntry("Accept-Encoding", "identity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "Identity"})
    void maySayThatItIsNotCompressed(String coding) throws IOException {
        RawHttp.Answer answer =
                posted("%sContent-Encoding: %s\r\n".formatted(JSON, coding), NOTE.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(201);
    }

    private static RawHttp.Answer posted(String headers, byte[] body) throws IOException {
        return RawHttp.send("POST " + NOTES, "%sContent-Length: %d\r\n".formatted(headers, body.length), body);
    }
}
