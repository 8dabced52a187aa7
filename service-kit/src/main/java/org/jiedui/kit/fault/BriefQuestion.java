package org.jiedui.kit.fault;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A question to the database that whoever looks after a service asks again and again, and that has to be answered soon,
 * whatever happens to the database. It is asked by one thread at a time: while that one hangs, it is not asked anew.
 *
 * @param <T> what the answer is
 */
public final class BriefQuestion<T> {

    private static final long SECONDS = 2;

    private final Callable<T> question;
    private @Nullable FutureTask<T> asked;

    public BriefQuestion(Callable<T> question) {
        this.question = question;
    }

    /** @throws Exception also if there is no answer within two seconds */
    public T answer() throws Exception {
        return askedNow().get(SECONDS, TimeUnit.SECONDS);
    }

    private synchronized FutureTask<T> askedNow() {
        if (asked == null || asked.isDone()) {
            asked = new FutureTask<>(question);
            Thread.ofVirtual().name("brief-question").start(asked);
        }
        return asked;
    }
}
