package org.jiedui.kit.event.relay;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jiedui.kit.event.Outbox;

/**
 * Sends committed events to their topics. While one batch is handed over, the one behind is read and the one before is
 * acknowledged and marked, so that database and broker work at the same time.
 *
 * <p>Events are marked after all acknowledgements of their batch. What the database does not let it mark is marked before
 * anything more is sent. What was not acknowledged, or not marked by a process that ended, is sent again: consumers then
 * see an event twice (same id), never one before its predecessor for the first time.
 */
public final class OutboxRelay implements AutoCloseable {

    public static final List<Header> HEADERS =
            List.of(new RecordHeader("content-type", Outbox.CONTENT_TYPE.getBytes(StandardCharsets.US_ASCII)));

    private static final long ACKNOWLEDGED_WITHIN_SECONDS = 30;

    private final Producer<byte[], byte[]> producer;
    private final Clock clock;
    private final int batch;
    private final List<Run> unmarked;

    /** @param batch events sent before their acknowledgements are awaited */
    public OutboxRelay(Producer<byte[], byte[]> producer, Clock clock, int batch) {
        this(producer, clock, batch, new ArrayList<>());
    }

    /** @param unmarked what the relay before this one has sent and could not mark; keeps the same for the next one */
    OutboxRelay(Producer<byte[], byte[]> producer, Clock clock, int batch, List<Run> unmarked) {
        this.producer = producer;
        this.clock = clock;
        this.batch = batch;
        this.unmarked = unmarked;
    }

    /**
     * Sends until nothing waits.
     *
     * @param connection of the session that leads, see {@link Leadership}
     * @param wanted asked before each batch whether to go on
     * @return how many events were sent
     * @throws Exception if the broker or the database failed; what was not marked waits
     */
    public int drain(Connection connection, Callable<Boolean> wanted) throws Exception {
        WaitingEvents waiting = new WaitingEvents(connection, batch);
        markWhatWasSent(waiting);
        int count = 0;
        Batch onItsWay = Batch.NONE;
        List<WaitingEvent> next = waiting.beside(List.of());
        while (!next.isEmpty() && wanted.call()) {
            Batch before = onItsWay;
            List<Run> current = runs(next);
            FutureTask<List<WaitingEvent>> ahead = new FutureTask<>(() -> {
                List<WaitingEvent> behind = waiting.beside(both(before.runs(), current));
                settle(before, waiting);
                return behind;
            });
            onItsWay = new Batch(current, sendBeside(ahead, next));
            count += next.size();
            next = ahead.get();
        }
        settle(onItsWay, waiting);
        return count;
    }

    private static List<Run> runs(List<WaitingEvent> events) {
        return Run.of(events.stream().map(WaitingEvent::ordinal).toList());
    }

    private static List<Run> both(List<Run> some, List<Run> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private void settle(Batch sent, WaitingEvents waiting) throws Exception {
        for (Future<RecordMetadata> acknowledgement : sent.acknowledgements()) {
            acknowledgement.get(ACKNOWLEDGED_WITHIN_SECONDS, TimeUnit.SECONDS);
        }
        unmarked.addAll(sent.runs());
        waiting.markSent(sent.runs(), clock.instant());
        unmarked.clear();
    }

    /** Before anything more is sent. Another replica may have sent and marked it meanwhile. */
    private void markWhatWasSent(WaitingEvents waiting) throws SQLException {
        if (!unmarked.isEmpty()) {
            waiting.markSent(waiting.stillListed(unmarked), clock.instant());
            unmarked.clear();
        }
    }

    private List<Future<RecordMetadata>> sendBeside(Runnable reading, List<WaitingEvent> events) throws Exception {
        Thread reader = Thread.ofVirtual().name("outbox-reader").start(reading);
        try {
            return send(events);
        } finally {
            awaitEnd(reader);
        }
    }

    /** Stops at the first failure: what comes behind must not reach the topic before it. */
    private List<Future<RecordMetadata>> send(List<WaitingEvent> events) throws Exception {
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(events.size());
        for (WaitingEvent event : events) {
            Future<RecordMetadata> acknowledgement =
                    producer.send(new ProducerRecord<>(event.topic(), null, event.key(), event.payload(), HEADERS));
            if (acknowledgement.isDone()) {
                acknowledgement.get();
            }
            acknowledgements.add(acknowledgement);
        }
        return acknowledgements;
    }

    /** Nobody else may get the connection while the reader uses it, not even when this thread shall stop. */
    private static void awaitEnd(Thread reader) {
        boolean interrupted = false;
        while (reader.isAlive()) {
            try {
                reader.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Drops what the broker has not acknowledged; it still waits in the outbox. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    /** What was handed to the producer. */
    private record Batch(List<Run> runs, List<Future<RecordMetadata>> acknowledgements) {
        private static final Batch NONE = new Batch(List.of(), List.of());
    }
}
