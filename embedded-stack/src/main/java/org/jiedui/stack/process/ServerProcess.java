package org.jiedui.stack.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A server on a port that can be stopped, or killed, and started again with the same command; safe to call from any
 * thread.
 */
public final class ServerProcess {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final String name;
    private final int port;
    private final ChildCommand command;
    private final BooleanSupplier answers;
    private @Nullable ChildProcess process;

    /**
     * @param name what people call the server
     * @param answers whether the server does what it is for
     */
    public ServerProcess(String name, int port, ChildCommand command, BooleanSupplier answers) {
        this.name = name;
        this.port = port;
        this.command = command;
        this.answers = answers;
    }

    /**
     * Starts the server unless it runs, and returns when it answers.
     *
     * @throws PortInUse if somebody else listens on its port
     * @throws StartFailed if it ends or does not answer
     */
    public synchronized void start() {
        if (isAlive()) {
            return;
        }
        Ports.requireFree(port, name);
        var started = ChildProcess.start(command);
        process = started;
        try {
            Readiness.await(name, started, PATIENCE, answers);
        } catch (RuntimeException e) {
            started.kill();
            throw e;
        }
    }

    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** The process id of the server that runs or ran last. */
    public synchronized long pid() {
        if (process == null) {
            throw new IllegalStateException(name + " was never started");
        }
        return process.pid();
    }

    public synchronized void stop() {
        if (process != null) {
            process.stop(GRACE);
        }
    }

    public synchronized void kill() {
        if (process != null) {
            process.kill();
        }
    }

    /** Lets the server stand still until {@link #resume}: it answers nobody, and its connections stay open. */
    public synchronized void suspend() {
        if (process != null) {
            process.suspend();
        }
    }

    public synchronized void resume() {
        if (process != null) {
            process.resume();
        }
    }
}
