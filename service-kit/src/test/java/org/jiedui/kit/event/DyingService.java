package org.jiedui.kit.event;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jiedui.kit.event.relay.OutboxRelay;
import org.jiedui.kit.event.relay.RelayProducer;
import org.jiedui.kit.probe.NoteEvent;

/** A process that commits events and dies, without any farewell, at one of the two moments that matter. */
final class DyingService {

    static final int ROUNDS = 10;
    static final int DIED_ON_PURPOSE = 137;

    /** When it dies. */
    enum Moment {
        COMMITTED,
        ACKNOWLEDGED
    }

    private DyingService() {}

    /** @param args moment, address of the database, its role, address of the broker, and the subjects */
    public static void main(String[] args) throws Exception {
        List<UUID> subjects = Arrays.stream(args).skip(4).map(UUID::fromString).toList();
        try (Connection connection = DriverManager.getConnection(args[1], args[2], args[2])) {
            commit(connection, subjects);
            switch (Moment.valueOf(args[0])) {
                case COMMITTED -> die();
                case ACKNOWLEDGED -> publishAndDie(connection, args[3], ROUNDS * subjects.size());
            }
        }
    }

    private static void commit(Connection connection, List<UUID> subjects) throws SQLException {
        connection.setAutoCommit(false);
        for (int round = 1; round <= ROUNDS; round++) {
            for (UUID subject : subjects) {
                OutboxDatabase.append(connection, new NoteEvent.NoteWritten(subject, "" + round), NoteEvent.TOPIC);
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void publishAndDie(Connection connection, String broker, int events) throws Exception {
        CountingProducer producer = new CountingProducer(broker);
        try (OutboxRelay relay = new OutboxRelay(producer, new FatalClock(producer.acknowledged, events), events)) {
            relay.drain(connection, () -> true);
        }
    }

    private static void die() {
        Runtime.getRuntime().halt(DIED_ON_PURPOSE);
    }

    /** Knows what the broker has acknowledged. */
    private static final class CountingProducer extends KafkaProducer<byte[], byte[]> {

        private final AtomicInteger acknowledged = new AtomicInteger();

        CountingProducer(String broker) {
            super(
                    RelayProducer.settings(Map.of("bootstrap.servers", broker)),
                    new ByteArraySerializer(),
                    new ByteArraySerializer());
        }

        @Override
        public Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> event, Callback ignored) {
            return super.send(event, (metadata, failure) -> {
                if (failure == null) {
                    acknowledged.incrementAndGet();
                }
            });
        }
    }

    /** The relay asks for the time when it is about to mark events; with this clock it never does. */
    private static final class FatalClock extends Clock {

        private final AtomicInteger acknowledged;
        private final int events;

        FatalClock(AtomicInteger acknowledged, int events) {
            this.acknowledged = acknowledged;
            this.events = events;
        }

        @Override
        public Instant instant() {
            if (acknowledged.get() == events) {
                die();
            }
            return Instant.now();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
