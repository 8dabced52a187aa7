package org.jiedui.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jiedui.kit.event.DyingService.Moment;
import org.jiedui.kit.event.NoteTopic.Sighting;
import org.jiedui.kit.event.relay.OutboxRelay;
import org.jiedui.kit.event.relay.RelayProducer;
import org.jiedui.kit.probe.NoteEffects;
import org.jiedui.kit.probe.NoteEvent;
import org.jiedui.kit.probe.NoteEvent.NoteWritten;
import org.jiedui.stack.process.Programs;
import org.jiedui.stack.testing.Stack;
import org.junit.jupiter.api.Test;

/** The process of a service dies between its commit and the mark on what was published; a relay follows. */
@QuarkusTest
class KilledServiceTest {

    private static final int EVENTS = 5 * DyingService.ROUNDS;
    private static final List<Long> SEQUENCES =
            LongStream.rangeClosed(1, DyingService.ROUNDS).boxed().toList();

    private final List<UUID> subjects =
            Stream.generate(UUID::randomUUID).limit(5).toList();

    @Inject
    NoteEffects effects;

    @Test
    void afterTheCommitPublishesWhenItIsBack() throws Exception {
        OutboxDatabase database = killed(Moment.COMMITTED);
        try (NoteTopic topic = NoteTopic.about(NoteEvent.TOPIC, subjects)) {
            assertThat(database.waiting()).isEqualTo(EVENTS);
            assertThat(topic.readFor(Duration.ofMillis(500))).isEmpty();

            relay(database);

            List<Sighting> sightings = topic.await(EVENTS);
            assertThat(sightings).hasSize(EVENTS).extracting(Sighting::id).doesNotHaveDuplicates();
            assertInOrder(sightings);
            assertThat(database.waiting()).isZero();
            assertEachTookEffectOnce(database);
        }
    }

    @Test
    void afterTheAcknowledgementPublishesAgainWithTheSameIdsAndOnceInEffect() throws Exception {
        OutboxDatabase database = killed(Moment.ACKNOWLEDGED);
        try (NoteTopic topic = NoteTopic.about(NoteEvent.TOPIC, subjects)) {
            List<UUID> published = ids(topic.await(EVENTS));
            assertThat(published).hasSize(EVENTS).doesNotHaveDuplicates();
            assertThat(database.waiting()).isEqualTo(EVENTS);

            relay(database);

            List<Sighting> sightings = topic.await(2 * EVENTS);
            assertThat(ids(sightings.subList(EVENTS, 2 * EVENTS))).containsExactlyInAnyOrderElementsOf(published);
            assertInOrder(sightings);
            assertEachTookEffectOnce(database);
        }
    }

    private OutboxDatabase killed(Moment moment) throws Exception {
        OutboxDatabase database =
                OutboxDatabase.create("killed_" + moment.name().toLowerCase(Locale.ROOT));
        List<String> command = new ArrayList<>(List.of(
                Programs.java().toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                DyingService.class.getName(),
                moment.name(),
                database.url(),
                database.name(),
                Stack.kafka().bootstrapServers()));
        subjects.forEach(subject -> command.add(subject.toString()));
        ProcessBuilder service = new ProcessBuilder(command).inheritIO();
        service.environment().put("CLASSPATH", Programs.classPath());
        Process process = service.start();
        try {
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(DyingService.DIED_ON_PURPOSE);
        } finally {
            process.destroyForcibly();
        }
        return database;
    }

    private static void relay(OutboxDatabase database) throws Exception {
        var settings =
                RelayProducer.settings(Map.of("bootstrap.servers", Stack.kafka().bootstrapServers()));
        var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        try (Connection connection = database.connect();
                OutboxRelay relay = new OutboxRelay(producer, Clock.systemUTC(), 20)) {
            relay.drain(connection, () -> true);
        }
    }

    private void assertInOrder(List<Sighting> sightings) {
        assertThat(NoteTopic.firstSequences(sightings))
                .hasSize(subjects.size())
                .allSatisfy((subject, sequences) -> assertThat(sequences).isEqualTo(SEQUENCES));
    }

    /** What comes last on the partition of a subject takes effect when all before it was taken in. */
    private void assertEachTookEffectOnce(OutboxDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            for (UUID subject : subjects) {
                OutboxDatabase.append(connection, new NoteWritten(subject, "last"), NoteEvent.TOPIC);
            }
        }
        relay(database);
        List<String> expected =
                new ArrayList<>(SEQUENCES.stream().map(Object::toString).toList());
        expected.add("last");
        for (UUID subject : subjects) {
            await().untilAsserted(() -> assertThat(effects.of(subject)).contains("last"));
            assertThat(effects.of(subject)).isEqualTo(expected);
        }
    }

    private static List<UUID> ids(List<Sighting> sightings) {
        return sightings.stream().map(Sighting::id).toList();
    }
}
