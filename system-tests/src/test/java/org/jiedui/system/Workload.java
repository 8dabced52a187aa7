package org.jiedui.system;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;

/** Clients that go on until they are told to end; each ends when what it has begun is done. */
final class Workload implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PROGRESS = 10;

    private final ExecutorService clients;
    private final Ledger ledger;
    private final AtomicBoolean wanted = new AtomicBoolean(true);

    private Workload(int clients, Ledger ledger) {
        this.clients = Executors.newFixedThreadPool(clients);
        this.ledger = ledger;
    }

    static Workload of(int clients, Ledger ledger) {
        Workload workload = new Workload(clients, ledger);
        for (int client = 0; client < clients; client++) {
            workload.clients.execute(() -> {
                while (workload.wanted.get()) {
                    ledger.oneMore();
                }
            });
        }
        return workload;
    }

    /** Returns when some more was done: the system serves. */
    void awaitProgress() {
        int before = ledger.size();
        Awaitility.await("Progress after " + before).atMost(PATIENCE).until(() -> ledger.size() >= before + PROGRESS);
    }

    @Override
    public void close() {
        wanted.set(false);
        clients.shutdown();
        if (!isOver()) {
            clients.shutdownNow();
            throw new IllegalStateException("A client is still waiting for an answer");
        }
    }

    private boolean isOver() {
        try {
            return clients.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
