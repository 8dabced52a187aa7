package org.jiedui.stack.process;

/** A program of the stack did not come up; the message says which, why, and what its log said last. */
public final class StartFailed extends RuntimeException {
    private static final int LINES_OF_LOG = 20;

    public StartFailed(String message) {
        super(message);
    }

    static StartFailed because(String what, String reason, ChildProcess process) {
        return new StartFailed("%s did not start: %s. Its log %s ends with:%n%s"
                .formatted(what, reason, process.log(), process.logTail(LINES_OF_LOG)));
    }
}
