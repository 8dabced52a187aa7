package org.jiedui.activity.feed.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {

    /** One, two, three and four octets: a letter, ü, 垃 and 𠮷. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "ü", "垃", "𠮷", "a垃", "垃圾ü分𠮷类b"})
    void foldAtSeventyFiveOctetsInsideNoCharacter(String text) throws CharacterCodingException {
        for (int before = 0; before < 80; before++) {
            String line = "X".repeat(before) + text.repeat(200);

            String written = new ContentLines().line(line).toString();

            assertThat(written).endsWith("\r\n");
            for (byte[] folded : lines(written.getBytes(StandardCharsets.UTF_8))) {
                assertThat(folded.length).isLessThanOrEqualTo(75);
                assertThat(decoded(folded)).isNotEmpty();
            }
            assertThat(written.replace("\r\n ", "")).isEqualTo(line + "\r\n");
        }
    }

    @Test
    void areNotFoldedSoonerThanTheyMust() {
        assertThat(new ContentLines().line("垃".repeat(25)).toString()).isEqualTo("垃".repeat(25) + "\r\n");
        assertThat(new ContentLines().line("垃".repeat(26)).toString()).isEqualTo("垃".repeat(25) + "\r\n 垃\r\n");
    }

    @Test
    void escapeWhatMeansSomethingInText() {
        assertThat(new ContentLines().text("SUMMARY", "a,b;c\\d\ne").toString())
                .isEqualTo("SUMMARY:a\\,b\\;c\\\\d\\ne\r\n");
        assertThat(new ContentLines().texts("CATEGORIES", List.of("a,b", "c")).toString())
                .isEqualTo("CATEGORIES:a\\,b,c\r\n");
    }

    @Test
    void letNoTextBecomeAProperty() {
        assertThat(new ContentLines().text("SUMMARY", "a\r\nATTACH:b\u0000c").toString())
                .isEqualTo("SUMMARY:a \\nATTACH:b c\r\n");
    }

    /** Split by bytes, as a parser does that knows nothing of characters. */
    private static List<byte[]> lines(byte[] written) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i + 1 < written.length; i++) {
            if (written[i] == '\r' && written[i + 1] == '\n') {
                lines.add(Arrays.copyOfRange(written, start, i));
                start = i + 2;
            }
        }
        return lines;
    }

    /** Fails on half a character. */
    private static String decoded(byte[] line) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    }
}
