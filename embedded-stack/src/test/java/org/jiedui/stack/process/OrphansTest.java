package org.jiedui.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jiedui.stack.folder.ServerFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The promise that matters most on a developer's machine: nothing is left running, however the parent ends. */
class OrphansTest {
    private static final Duration SECONDS_TO_VANISH = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @Test
    void areNoneWhenTheParentIsKilled() throws Exception {
        var family = startFamily();

        family.parent().destroyForcibly();

        assertVanish(family.children());
        assertThat(family.postgresFolder()).as("nobody was left to delete it").exists();

        ServerFolder.open(ServerFolder.throwawayPath("next"), false).close();

        assertThat(family.postgresFolder()).as("the next start deletes it").doesNotExist();
    }

    @Test
    void areNoneWhenTheParentIsAskedToEnd() throws Exception {
        var family = startFamily();

        family.parent().destroy();

        assertVanish(family.children());
    }

    private static void assertVanish(List<ProcessHandle> processes) {
        await().atMost(SECONDS_TO_VANISH)
                .untilAsserted(() -> assertThat(processes).noneMatch(ChildProcess::stillRuns));
    }

    private Family startFamily() throws IOException {
        var parent = new ProcessBuilder(
                        Programs.java().toString(),
                        "-cp",
                        Programs.classPath(),
                        StackHolder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = parent.inputReader();
        var postgresFolder = Path.of(output.readLine());
        var servers = Arrays.stream(output.readLine().split(" "))
                .map(pid -> ProcessHandle.of(Long.parseLong(pid)).orElseThrow())
                .toList();
        var children = parent.descendants().toList();
        assertThat(children)
                .as("the servers and their supervisors")
                .containsAll(servers)
                .hasSizeGreaterThan(6);
        return new Family(parent, postgresFolder, children);
    }

    private record Family(Process parent, Path postgresFolder, List<ProcessHandle> children) {}
}
