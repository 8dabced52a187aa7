package org.jiedui.stack.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A program that runs until it ends by itself, is stopped, or this JVM is gone in whatever way: {@code exit}, Ctrl-C or
 * {@code kill -9}. It does not leave orphans, because a supervisor ends it as soon as the pipe from this JVM closes.
 */
public final class ChildProcess {
    private static final Duration KILL_TAKES_AT_MOST = Duration.ofSeconds(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    private static final int NO_SUCH_PROCESS = -1;

    private final Process supervisor;
    private final long pid;
    private final Optional<ProcessHandle> program;
    private final Path log;

    private ChildProcess(Process supervisor, Path log) {
        this.supervisor = supervisor;
        this.log = log;
        this.pid = firstLineOf(supervisor);
        this.program = ProcessHandle.of(pid);
    }

    public static ChildProcess start(ChildCommand command) {
        return new ChildProcess(Supervisor.start(command), command.log());
    }

    /** The process id of the program itself, not of its supervisor. */
    public long pid() {
        return pid;
    }

    public Path log() {
        return log;
    }

    public boolean isAlive() {
        return supervisor.isAlive();
    }

    /** The program's exit code, 128 plus the signal if one ended it; empty while it runs. */
    public OptionalInt exitCode() {
        return supervisor.isAlive() ? OptionalInt.empty() : OptionalInt.of(supervisor.exitValue());
    }

    public CompletableFuture<Integer> onExit() {
        return supervisor.onExit().thenApply(Process::exitValue);
    }

    /** Asks the program to end and waits for it; what is not gone after {@code grace} is killed. */
    public void stop(Duration grace) {
        hangUp(grace);
        if (!endsWithin(grace.plusSeconds(1))) {
            kill();
        }
    }

    /**
     * Ends the program and all its children at once, without a chance to put anything in order; for tests of faults.
     */
    public void kill() {
        var family = family();
        family.forEach(ProcessHandle::destroyForcibly);
        if (!endsWithin(KILL_TAKES_AT_MOST)) {
            supervisor.destroyForcibly();
        }
        awaitEndOf(family);
    }

    /** Lets the program and all its children stand still, as on a machine that hangs; for tests of faults. */
    public void suspend() {
        // The program before its children are looked for: it would begin others meanwhile, which nobody stops.
        signal("-STOP", program.stream().toList());
        signal("-STOP", family());
    }

    /** Lets them go on. */
    public void resume() {
        signal("-CONT", family());
    }

    private static void signal(String signal, List<ProcessHandle> processes) {
        var command = Stream.concat(
                Stream.of("kill", signal), processes.stream().map(process -> Long.toString(process.pid())));
        try {
            new ProcessBuilder(command.toList()).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<ProcessHandle> family() {
        return program.stream()
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .toList();
    }

    /** The last lines the program wrote, for the message about its failure. */
    public String logTail(int lines) {
        return LogTail.of(log, lines);
    }

    private void hangUp(Duration grace) {
        try (var line = supervisor.getOutputStream()) {
            line.write((grace.toSeconds() + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException alreadyGone) {
            // Then there is nobody left to tell.
        }
    }

    private boolean endsWithin(Duration time) {
        try {
            return supervisor.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Asks again and again, as {@link ProcessHandle#onExit} does too for the children of others, but with seconds
     * between.
     */
    private static void awaitEndOf(List<ProcessHandle> family) {
        long deadline = System.nanoTime() + KILL_TAKES_AT_MOST.toNanos();
        while (family.stream().anyMatch(ChildProcess::stillRuns) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    static boolean stillRuns(ProcessHandle process) {
        return process.isAlive() && !hasEndedUncollected(process.pid());
    }

    /**
     * Linux counts a process as alive until its parent, or whoever adopted it, asks how it ended; that can take
     * seconds.
     */
    private static boolean hasEndedUncollected(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "stat"))
                    .contains(") Z ");
        } catch (IOException notLinuxOrGone) {
            return false;
        }
    }

    private static long firstLineOf(Process supervisor) {
        try {
            BufferedReader reader = supervisor.inputReader(StandardCharsets.US_ASCII);
            var line = reader.readLine();
            return line == null ? NO_SUCH_PROCESS : Long.parseLong(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
