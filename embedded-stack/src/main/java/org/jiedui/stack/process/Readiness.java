package org.jiedui.stack.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until a child answers, and no longer than it lives. */
public final class Readiness {
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(25);

    private Readiness() {}

    /**
     * Asks {@code answers} again and again until it says yes.
     *
     * @param what the name of the program in messages
     * @throws StartFailed if the process ends before, or does not answer within {@code patience}
     */
    public static void await(String what, ChildProcess process, Duration patience, BooleanSupplier answers) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!answers.getAsBoolean()) {
            if (!process.isAlive()) {
                throw StartFailed.because(
                        what, "it ended with code " + process.exitCode().orElse(-1), process);
            }
            if (System.nanoTime() > deadline) {
                throw StartFailed.because(
                        what, "it did not answer within %d s".formatted(patience.toSeconds()), process);
            }
            pause(what, process);
        }
    }

    private static void pause(String what, ChildProcess process) {
        try {
            Thread.sleep(BETWEEN_QUESTIONS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StartFailed.because(what, "the wait for it was interrupted", process);
        }
    }
}
