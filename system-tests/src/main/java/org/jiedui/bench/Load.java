package org.jiedui.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs the same work on many connections at once, for a time, and counts. */
final class Load {

    private Load() {}

    /** One unit of work on one connection. */
    @FunctionalInterface
    interface Work {
        void once() throws Exception;
    }

    /** How many units a second were done. */
    static double perSecond(List<? extends Work> connections, Duration time)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Callable<Long>> workers = new ArrayList<>();
        for (Work work : connections) {
            workers.add(() -> {
                long done = 0;
                while (System.nanoTime() < end) {
                    work.once();
                    done++;
                }
                return done;
            });
        }
        long total = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Long> worker : threads.invokeAll(workers)) {
                total += worker.get();
            }
        }
        return total / ((System.nanoTime() - start) / 1e9);
    }
}
