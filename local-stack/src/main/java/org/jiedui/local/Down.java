package org.jiedui.local;

import java.io.PrintStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends the stack that runs in this repository, and nothing else. */
record Down(Workspace workspace, PrintStream out) {
    private static final long SECONDS = 90;

    int run() {
        var process = RunningUp.find(workspace.running()).flatMap(RunningUp::process);
        if (process.isEmpty()) {
            out.println("Nothing was running.");
            return 0;
        }
        long begun = System.nanoTime();
        process.get().destroy();
        try {
            process.get().onExit().get(SECONDS, TimeUnit.SECONDS);
            out.printf("Ended in %.1f s.%n", (System.nanoTime() - begun) / 1e9);
            return 0;
        } catch (TimeoutException | ExecutionException e) {
            out.printf("Process %d has not ended within %d s.%n", process.get().pid(), SECONDS);
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
