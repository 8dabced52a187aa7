package org.jiedui.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.jiedui.kit.event.NoteTopic.Sighting;
import org.jiedui.kit.probe.NoteApi;
import org.jiedui.kit.probe.NoteBody;
import org.jiedui.kit.probe.NoteEvent;
import org.jiedui.kit.probe.NoteEvent.NoteIgnored;
import org.jiedui.stack.testing.Stack;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final UUID subject = UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Nested
    class OfARequest {

        @Test
        void writesACompleteCloudEvent() throws Exception {
            Instant before = Instant.now();
            Response note = NoteApi.write("连线培训");
            Instant after = Instant.now();

            Sighting sighting = published(NoteApi.id(note), 1).getFirst();
            JsonNode envelope = sighting.envelope();
            assertThat(envelope.fieldNames())
                    .toIterable()
                    .containsExactly(
                            "specversion",
                            "id",
                            "source",
                            "type",
                            "subject",
                            "time",
                            "datacontenttype",
                            "dataschema",
                            "traceparent",
                            "sequence",
                            "data");
            assertThat(envelope.get("specversion").asText()).isEqualTo("1.0");
            assertThat(envelope.get("source").asText()).isEqualTo("urn:jiedui:kit-probe");
            assertThat(envelope.get("type").asText()).isEqualTo("org.jiedui.note.written.v1");
            assertThat(envelope.get("subject").asText()).isEqualTo(note.path("id"));
            assertThat(envelope.get("datacontenttype").asText()).isEqualTo("application/json");
            assertThat(envelope.get("dataschema").asText()).isEqualTo("urn:jiedui:schema:org.jiedui.note.written.v1");
            assertThat(envelope.get("sequence").asText()).isEqualTo("000000000001");
            assertThat(envelope.at("/data/title").asText()).isEqualTo("连线培训");
            assertThat(OffsetDateTime.parse(envelope.get("time").asText()).toInstant())
                    .isBetween(before.minusMillis(1), after);
        }

        @Test
        void sendsItWithItsContentTypeAndTheSubjectAsKey() throws Exception {
            Response note = NoteApi.write("示例");

            Sighting sighting = published(NoteApi.id(note), 1).getFirst();

            assertThat(sighting.message().key()).isEqualTo(note.path("id"));
            assertThat(sighting.message().headers().headers("content-type"))
                    .extracting(header -> new String(header.value(), StandardCharsets.US_ASCII))
                    .containsExactly("application/cloudevents+json; charset=UTF-8");
        }

        @Test
        void continuesTheTraceOfTheCaller() {
            Response note = NoteApi.asCaller()
                    .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                    .body(NoteBody.titled("示例").toString())
                    .post(NoteApi.NOTES);

            Sighting sighting = published(NoteApi.id(note), 1).getFirst();

            assertThat(sighting.envelope().get("traceparent").asText()).matches("00-" + TRACE + "-[0-9a-f]{16}-01");
        }
    }

    @Nested
    class OfATransaction {

        @Test
        void leavesOutTheTraceWhereThereIsNone() {
            append("without a request");

            assertThat(published(subject, 1).getFirst().envelope().has("traceparent"))
                    .isFalse();
        }

        @Test
        void keepsTheIdItMintedWhenTheEventIsPublishedAgain() throws Exception {
            append("again");
            UUID id = published(subject, 1).getFirst().id();

            putBackByHand(id);

            assertThat(published(subject, 2)).extracting(Sighting::id).containsExactly(id, id);
        }

        @Test
        void leavesNothingOfWhatWasRolledBack() {
            appendAndRollBack();

            append("committed");

            assertThat(published(subject, 1)).singleElement().satisfies(sighting -> {
                assertThat(sighting.envelope().at("/data/title").asText()).isEqualTo("committed");
                assertThat(sighting.sequence()).isEqualTo(1);
            });
        }

        @Test
        void numbersTheEventsOfParallelWritersWithoutGapsAndInTheOrderOfTheTopic() throws Exception {
            int writers = 16;
            int each = 10;
            List<Future<?>> writing = new ArrayList<>();
            try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
                for (int i = 0; i < writers * each; i++) {
                    writing.add(
                            threads.submit(i % 5 == 0 ? OutboxTest.this::appendAndRollBack : () -> append("parallel")));
                }
                for (Future<?> one : writing) {
                    one.get();
                }
            }

            int committed = writers * each * 4 / 5;
            assertThat(published(subject, committed))
                    .extracting(Sighting::sequence)
                    .isEqualTo(LongStream.rangeClosed(1, committed).boxed().toList());
        }

        @Test
        void publishesWhatJustFitsAndRefusesWhatDoesNot() {
            append("大".repeat(299_000));

            assertThatThrownBy(() -> append("大".repeat(300_000))).isInstanceOf(EventTooLarge.class);

            append("small");
            assertThat(published(subject, 2)).extracting(Sighting::sequence).containsExactly(1L, 2L);
        }
    }

    @Test
    void refusesAnEventOutsideOfATransaction() {
        assertThatThrownBy(() -> outbox.append(new NoteIgnored(subject, "alone")))
                .isInstanceOf(TransactionalException.class);
    }

    private void append(String title) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(new NoteIgnored(subject, title)));
    }

    private void appendAndRollBack() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(new NoteIgnored(subject, "rolled back"));
                    throw new IllegalArgumentException("the change is refused");
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Sighting> published(UUID subject, int count) {
        try (NoteTopic topic = NoteTopic.about(NoteEvent.TOPIC, List.of(subject))) {
            return topic.await(count);
        }
    }

    private static void putBackByHand(UUID id) throws SQLException {
        try (Connection connection = Stack.connect("kit");
                PreparedStatement insert = connection.prepareStatement("""
                        insert into outbox_waiting (ordinal, octets)
                        select ordinal, octet_length(payload) from outbox_event where id = ?""")) {
            insert.setObject(1, id);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }
}
