package org.jiedui.pairing;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Sends requests at the same moment, each over a connection of its own. */
public final class AtOnce {

    private AtOnce() {}

    /** @return the answers in the order of the requests */
    public static List<Response> send(Stream<Callable<Response>> requests) throws Exception {
        List<Callable<Response>> all = requests.toList();
        CyclicBarrier start = new CyclicBarrier(all.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
            List<Future<Response>> answers = all.stream()
                    .map(request -> threads.submit(() -> {
                        start.await();
                        return request.call();
                    }))
                    .toList();
            for (Future<Response> answer : answers) {
                answer.get();
            }
            return answers.stream().map(Future::resultNow).toList();
        }
    }

    public static long count(List<Response> answers, int status) {
        return answers.stream().filter(answer -> answer.statusCode() == status).count();
    }
}
