package org.jiedui.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
    private static final Duration SHORT = Duration.ofSeconds(1);

    @TempDir
    private Path folder;

    private final List<ChildProcess> started = new ArrayList<>();

    @AfterEach
    void leaveNothing() {
        started.forEach(ChildProcess::kill);
    }

    @Nested
    class ThatEndsByItself {
        @Test
        void passesItsExitCodeOn() throws Exception {
            var child = start("exit 7");

            assertThat(child.onExit().get(5, TimeUnit.SECONDS)).isEqualTo(7);
            assertThat(child.exitCode()).hasValue(7);
            assertThat(child.isAlive()).isFalse();
        }

        @Test
        void leavesItsOutputInTheLog() {
            var child = start("echo one; echo two >&2; echo three");

            child.onExit().join();

            assertThat(child.logTail(2)).isEqualTo("two\nthree");
        }

        @Test
        void saysInTheLogThatThereIsNoSuchProgram() {
            var child = start(ChildCommand.of(List.of("no-such-program"), log()));

            assertThat(child.onExit().join()).isEqualTo(127);
            assertThat(child.logTail(1)).contains("no-such-program");
        }

        @Test
        void seesTheEnvironmentAndNothingToRead() {
            var child = start(ChildCommand.of(List.of("sh", "-c", "cat; echo $GREETING"), log())
                    .withEnvironment(Map.of("GREETING", "你好")));

            child.onExit().join();

            assertThat(child.logTail(9)).isEqualTo("你好");
        }
    }

    @Nested
    class ThatRuns {
        @Test
        void isTheProgramAndNotItsSupervisor() {
            var child = start("echo $$; exec sleep 600");

            Readiness.await("sleep", child, SHORT, () -> !child.logTail(1).isEmpty());

            assertThat(child.logTail(1)).isEqualTo(Long.toString(child.pid()));
        }

        @Test
        void endsInGoodOrderWhenStopped() {
            var child = start("trap 'echo bye; exit 3' TERM; echo up; while :; do sleep 0.1; done");
            awaitUp(child);

            child.stop(SHORT);

            assertThat(child.exitCode()).hasValue(3);
            assertThat(child.logTail(1)).isEqualTo("bye");
        }

        @Test
        void isKilledWhenItDoesNotStop() {
            var child = start("trap '' TERM; echo up; while :; do sleep 0.1; done");
            awaitUp(child);

            child.stop(SHORT);

            assertThat(child.exitCode()).hasValue(128 + 9);
        }

        @Test
        void diesWithItsChildrenWhenKilled() {
            var child = start("sleep 600 & echo up; wait");
            awaitUp(child);
            var program = ProcessHandle.of(child.pid()).orElseThrow();
            var itsChild = program.children().findFirst().orElseThrow();

            child.kill();

            assertThat(List.of(program, itsChild)).noneMatch(ChildProcess::stillRuns);
        }

        @Test
        void standsStillWithChildrenThatItHasJustBegun() throws Exception {
            var child = start("while :; do (sleep 0.2; echo late) & sleep 0.001; done");
            Readiness.await("children", child, SHORT, () -> child.logTail(1).equals("late"));

            child.suspend();
            long written = Files.size(log());
            Thread.sleep(500);

            assertThat(Files.size(log())).isEqualTo(written);
        }

        @Test
        void endsWhenItsSupervisorIsKilled() {
            var child = start("exec sleep 600");
            var program = ProcessHandle.of(child.pid()).orElseThrow();

            program.parent().orElseThrow().destroyForcibly();

            assertThat(program.onExit()).succeedsWithin(Duration.ofSeconds(5));
        }
    }

    private ChildProcess start(String script) {
        return start(ChildCommand.of(List.of("sh", "-c", script), log()));
    }

    private ChildProcess start(ChildCommand command) {
        var child = ChildProcess.start(command);
        started.add(child);
        return child;
    }

    private static void awaitUp(ChildProcess child) {
        Readiness.await(
                "child", child, Duration.ofSeconds(5), () -> child.logTail(1).equals("up"));
    }

    private Path log() {
        return folder.resolve("child.log");
    }
}
