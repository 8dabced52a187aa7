package org.jiedui.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One README in two languages. */
class ReadmesTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```.*?```");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!README)[^)]+\\)");

    @Test
    void haveTheSameCommandsAndAnswers() throws IOException {
        assertThat(found(BLOCK, "README.zh-CN.md")).isNotEmpty().containsExactlyElementsOf(found(BLOCK, "README.md"));
    }

    @Test
    void leadToTheSamePages() throws IOException {
        assertThat(found(LINK, "README.zh-CN.md")).isNotEmpty().containsExactlyElementsOf(found(LINK, "README.md"));
    }

    private static List<String> found(Pattern pattern, String file) throws IOException {
        return pattern.matcher(Files.readString(Path.of("..", file)))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
