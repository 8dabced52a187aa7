package org.jiedui.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogEndTest {
    @TempDir
    Path folder;

    @Test
    void isTheLastLines() throws IOException {
        Path log = Files.writeString(folder.resolve("some.log"), "一\n二\n三\n\n");
        assertThat(LogEnd.of(log, 2)).isEqualTo("二\n三");
        assertThat(LogEnd.of(log, 9)).isEqualTo("一\n二\n三");
    }

    @Test
    void saysThatThereIsNoLog() {
        assertThat(LogEnd.of(folder.resolve("missing.log"), 2))
                .startsWith("(no log")
                .contains("missing.log");
    }
}
