package org.jiedui.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jiedui.local.stack.StackPorts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningUpTest {
    private static final StackPorts PORTS = new StackPorts(1, 2, 3);

    @TempDir
    Path folder;

    @Test
    void leavesAFileThatNamesItsProcessAndPortsUntilItEnds() throws IOException {
        Path file = folder.resolve("up.pid");
        try (var claim = RunningUp.claim(file, PORTS)) {
            var written = RunningUp.parsed(Files.readString(claim.file()));
            assertThat(written.ports()).isEqualTo(PORTS);
            assertThat(written.process()).contains(ProcessHandle.current());
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void isNotAnotherProcessThatHasGotItsNumber() throws IOException {
        Path file = folder.resolve("up.pid");
        try (var claim = RunningUp.claim(file, PORTS)) {
            var written = RunningUp.parsed(Files.readString(claim.file()));
            var earlier = new RunningUp(written.pid(), written.started().minus(Duration.ofMinutes(1)), PORTS);
            assertThat(earlier.process()).isEmpty();
        }
    }

    @Test
    void doesNotRunIfOnlyItsFileIsLeft() throws IOException {
        Path file = Files.writeString(
                folder.resolve("up.pid"),
                "pid=%d\nstarted=2026-11-21T00:00:00Z\npostgres=1\nkafka=2\nhttp=3\n"
                        .formatted(ProcessHandle.current().pid()));
        assertThat(RunningUp.find(file)).isEmpty();
        assertThat(RunningUp.find(folder.resolve("missing"))).isEmpty();
    }
}
