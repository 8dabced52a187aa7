package org.jiedui.stack.process;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessTest {
    @TempDir
    private Path folder;

    @Test
    void thatFailsSaysWhyWithTheEndOfItsLog() {
        var server = new ServerProcess("Broken server", Ports.free(), command("echo no licence; exit 3"), () -> false);

        assertThatExceptionOfType(StartFailed.class)
                .isThrownBy(server::start)
                .withMessageContaining("Broken server did not start: it ended with code 3")
                .withMessageContaining("no licence");
    }

    private ChildCommand command(String script) {
        return ChildCommand.of(List.of("sh", "-c", script), folder.resolve("server.log"));
    }
}
