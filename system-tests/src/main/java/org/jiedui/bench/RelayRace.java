package org.jiedui.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jiedui.kit.event.relay.OutboxRelay;
import org.jiedui.kit.event.relay.RelayProducer;

/** Drains a full outbox through the relay, and sends the same records from memory with the same producer settings. */
final class RelayRace implements AutoCloseable {

    private static final String TOPIC = "jiedui.activity.events";
    private static final int AGGREGATES = 1_000;
    private static final int BATCH = 2_000;
    private static final List<String> MIGRATIONS = List.of(
            "/db/kit/V2026_11_21_01__outbox_inbox_idempotency_history.sql",
            "/db/kit/V2026_11_22_01__outbox_published_in_runs.sql",
            "/db/kit/V2026_11_28_01__outbox_waiting_since.sql");
    private static final String FILL = """
            with event as (
              insert into outbox_event (id, aggregatetype, aggregateid, type, seq, payload, created_at)
              select uuidv7(), ?, md5((n %% %d)::text)::uuid, 'org.jiedui.attendance.recorded.v1', n, ?, now()
              from generate_series(1, ?) n
              returning ordinal, octet_length(payload) as octets)
            insert into outbox_waiting (ordinal, octets) select ordinal, octets from event""".formatted(AGGREGATES);

    private final Connection connection;
    private final Producer<byte[], byte[]> producer;
    private final String payload;

    /** @param connection to an empty database of its own */
    RelayRace(Connection connection, String bootstrapServers, String payload) throws SQLException, IOException {
        this.connection = connection;
        this.producer = new KafkaProducer<>(
                RelayProducer.settings(Map.of("bootstrap.servers", bootstrapServers)),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        this.payload = payload;
        try (Statement statement = connection.createStatement()) {
            for (String migration : MIGRATIONS) {
                statement.execute(read(migration));
            }
        }
    }

    /** Seconds until that many waiting events are acknowledged and marked. */
    double drain(int events) throws Exception {
        return drain(events, producer);
    }

    /** Seconds until that many waiting events are read and marked, when each is acknowledged at once and goes nowhere. */
    double readAndMark(int events) throws Exception {
        return drain(events, new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer()));
    }

    private double drain(int events, Producer<byte[], byte[]> to) throws Exception {
        try (PreparedStatement fill = connection.prepareStatement(FILL)) {
            fill.setString(1, TOPIC);
            fill.setString(2, payload);
            fill.setInt(3, events);
            fill.executeUpdate();
        }
        // Not closed: that would close the producer, which goes on.
        OutboxRelay relay = new OutboxRelay(to, Clock.systemUTC(), BATCH);
        long start = System.nanoTime();
        int sent = relay.drain(connection, () -> true);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (sent != events) {
            throw new IllegalStateException("%d of %d events were sent".formatted(sent, events));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate outbox_event, outbox_waiting, outbox_published");
        }
        return seconds;
    }

    /** Seconds until that many records from memory are acknowledged. */
    double sendFromMemory(int events) throws Exception {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>(events);
        for (int n = 0; n < events; n++) {
            records.add(new ProducerRecord<>(
                    TOPIC, null, bytes("key-" + n % AGGREGATES), bytes(payload), OutboxRelay.HEADERS));
        }
        long start = System.nanoTime();
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(events);
        for (ProducerRecord<byte[], byte[]> event : records) {
            acknowledgements.add(producer.send(event));
        }
        for (Future<RecordMetadata> acknowledgement : acknowledgements) {
            acknowledgement.get();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String read(String migration) throws IOException {
        try (InputStream sql = OutboxRelay.class.getResourceAsStream(migration)) {
            return new String(
                    Objects.requireNonNull(sql, () -> migration + " is missing").readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws SQLException {
        producer.close();
        connection.close();
    }
}
