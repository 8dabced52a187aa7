package org.jiedui.stack.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedui.stack.process.ChildCommand;
import org.jiedui.stack.process.ChildProcess;
import org.jiedui.stack.process.Programs;

/** Node.js and npm of this machine, if it has them: the build needs a JDK only. */
public final class NodeJs {

    public static final String NEED = "Node.js, 18 or newer, and npm on the PATH";
    private static final int LEAST = 20;
    private static final Pattern VERSION = Pattern.compile("v(\\d+)\\..*");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int STILL_RUNS = -1;
    private static final int LINES_SHOWN = 60;

    private final Path logs;

    /** @param logs the folder for what the programs print */
    public NodeJs(Path logs) {
        this.logs = logs;
    }

    /**
     * Whether this machine has them; a test may be skipped where it has not.
     *
     * @throws AssertionError in CI, where no test is skipped
     */
    public boolean isHere() {
        boolean isHere = fits();
        if (!isHere && Boolean.parseBoolean(System.getenv("CI"))) {
            throw new AssertionError(NEED);
        }
        return isHere;
    }

    private boolean fits() {
        if (Programs.onPath("node").isEmpty() || Programs.onPath("npm").isEmpty()) {
            return false;
        }
        Matcher version = VERSION.matcher(run("version", Map.of(), "node", "--version"));
        return version.matches() && Integer.parseInt(version.group(1)) >= LEAST;
    }

    /**
     * What the program printed, when it has ended well.
     *
     * @throws AssertionError with what it printed, if it ends with a status other than 0 or not in time
     */
    public String run(String name, Map<String, String> environment, String... words) {
        ChildProcess program = ChildProcess.start(
                ChildCommand.of(List.of(words), logs.resolve(name + ".log")).withEnvironment(environment));
        int status = program.onExit()
                .completeOnTimeout(STILL_RUNS, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
        program.kill();
        String printed = program.logTail(LINES_SHOWN);
        if (status != 0) {
            throw new AssertionError("%s ended with status %d (%d: it still ran after %s) and printed:%n%s"
                    .formatted(name, status, STILL_RUNS, PATIENCE, printed));
        }
        return printed;
    }
}
