package org.jiedui.kit.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds a request in the middle of its transaction for as long as a test wants; only titles that begin with "held". */
@ApplicationScoped
public class Gate {

    private static final long PATIENCE_SECONDS = 20;

    private volatile CountDownLatch entered = new CountDownLatch(1);
    private volatile CountDownLatch opened = new CountDownLatch(1);

    public void close() {
        entered = new CountDownLatch(1);
        opened = new CountDownLatch(1);
    }

    public void open() {
        opened.countDown();
    }

    public boolean awaitSomebody() throws InterruptedException {
        return entered.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    void pass(String title) {
        if (!title.startsWith("held")) {
            return;
        }
        entered.countDown();
        try {
            if (!opened.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody opened the gate");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
