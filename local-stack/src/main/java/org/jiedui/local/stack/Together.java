package org.jiedui.local.stack;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/** Does several slow things at once. */
final class Together {
    private Together() {}

    /** Returns when all have ended; if some failed, throws what the first of them threw. */
    static void run(List<Runnable> works) {
        try (var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("stack-", 1).factory())) {
            var all = works.stream()
                    .map(work -> CompletableFuture.runAsync(work, threads))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(all).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
