package org.jiedui.stack.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What to run as a child process.
 *
 * @param words the program and its arguments
 * @param environment added to the environment of this JVM
 * @param log the file that takes standard output and standard error; overwritten at the start
 * @param endSignal what asks the program to end
 * @param grace how long the program may take to end when its parent is gone, in whole seconds
 */
public record ChildCommand(
        List<String> words, Map<String, String> environment, Path log, EndSignal endSignal, Duration grace) {

    private static final Duration USUAL_GRACE = Duration.ofSeconds(10);

    public ChildCommand {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    public static ChildCommand of(List<String> words, Path log) {
        return new ChildCommand(words, Map.of(), log, EndSignal.TERM, USUAL_GRACE);
    }

    public ChildCommand withEnvironment(Map<String, String> added) {
        return new ChildCommand(words, added, log, endSignal, grace);
    }

    public ChildCommand endedBy(EndSignal signal) {
        return new ChildCommand(words, environment, log, signal, grace);
    }

    public ChildCommand withGrace(Duration time) {
        return new ChildCommand(words, environment, log, endSignal, time);
    }
}
