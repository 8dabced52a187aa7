package org.jiedui.pairing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets two things happen at the same moment, each over its own connection. */
public final class Parallel {

    private Parallel() {}

    public static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<T> first = threads.submit(() -> afterBoth(start, one));
            Future<T> second = threads.submit(() -> afterBoth(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private static <T> T afterBoth(CyclicBarrier start, Callable<T> request) throws Exception {
        start.await();
        return request.call();
    }
}
