package org.jiedui.stack.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Lets requests start at the same moment, each in a thread and so over a connection of its own. */
public final class AtOnce {

    private AtOnce() {}

    public static <T> List<T> both(Callable<T> one, Callable<T> other) throws Exception {
        return all(Stream.of(one, other));
    }

    /** @return the answers in the order of the requests */
    public static <T> List<T> all(Stream<Callable<T>> requests) throws Exception {
        List<Callable<T>> waiting = requests.toList();
        CyclicBarrier start = new CyclicBarrier(waiting.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(waiting.size())) {
            List<Future<T>> answers = waiting.stream()
                    .map(request -> threads.submit(() -> {
                        start.await();
                        return request.call();
                    }))
                    .toList();
            for (Future<T> answer : answers) {
                answer.get();
            }
            return answers.stream().map(Future::resultNow).toList();
        }
    }
}
