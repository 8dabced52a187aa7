package org.jiedui.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.probe.NoteEffects;
import org.jiedui.kit.probe.NoteEvent.NoteIgnored;
import org.jiedui.kit.probe.NoteEvent.NoteShared;
import org.jiedui.kit.probe.NoteEvent.NoteTroubled;
import org.jiedui.kit.probe.NoteEvent.NoteWritten;
import org.jiedui.kit.probe.NoteEvent.Trouble;
import org.jiedui.stack.testing.Stack;
import org.jiedui.stack.testing.TopicReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One message after the other on the partition of a note; "next" shows that the ones before are done with. */
@QuarkusTest
class EventDeliveryTest {

    private static final String DEAD_LETTERS = "case-library-service.dead-letter";
    private static final int ATTEMPTS = 4;

    private final UUID note = UUID.randomUUID();
    private final UUID eventId = Ids.next();
    private final NoteSender sender = new NoteSender();

    @Inject
    NoteEffects effects;

    @Inject
    MeterRegistry metrics;

    private @Nullable TopicReader deadLetters;

    @BeforeEach
    void watchDeadLetters() {
        deadLetters = TopicReader.fromNow(DEAD_LETTERS);
    }

    @AfterEach
    void close() {
        sender.close();
        if (deadLetters != null) {
            deadLetters.close();
        }
    }

    @Nested
    class WhenRepeated {

        @Test
        void takesEffectOnce() {
            String message = NoteMessages.message(eventId, new NoteWritten(note, "repeated"));
            double duplicates = count("jiedui.events.duplicates", "org.jiedui.note.written.v1");

            sender.send(note, message);
            sender.send(note, message);
            sender.send(note, message);

            awaitNext("repeated");
            assertThat(count("jiedui.events.duplicates", "org.jiedui.note.written.v1"))
                    .isEqualTo(duplicates + 2);
        }
    }

    @Nested
    class WhenItsReactionFails {

        @Test
        void isTriedAgainUntilItSucceeds() {
            sender.send(new NoteTroubled(note, Trouble.DEFECT, ATTEMPTS - 1));

            awaitNext("troubled");
            assertThat(effects.attempts(note)).isEqualTo(ATTEMPTS);
            assertThat(deadLettersOfThisNote()).isEmpty();
        }

        @Test
        void becomesADeadLetterWithItsCauseAndTheNextIsProcessed() {
            String message = NoteMessages.message(eventId, new NoteTroubled(note, Trouble.DEFECT, Integer.MAX_VALUE));
            sender.send(note, message);

            awaitNext();
            assertThat(effects.attempts(note)).isEqualTo(ATTEMPTS);
            ConsumerRecord<String, String> dead = awaitDeadLetter();
            assertThat(dead.value()).isEqualTo(message);
            assertThat(header(dead, "dead-letter-reason"))
                    .contains(eventId.toString())
                    .contains("the defect of attempt " + ATTEMPTS);
            assertThat(header(dead, "dead-letter-cause")).contains("the defect of attempt " + ATTEMPTS);
            assertThat(header(dead, "dead-letter-topic")).isEqualTo("jiedui.case.events");
        }

        @Test
        void takesEffectWhenTheDeadLetterIsSentAgain() {
            String message = NoteMessages.message(eventId, new NoteTroubled(note, Trouble.DEFECT, ATTEMPTS));
            sender.send(note, message);
            String dead = awaitDeadLetter().value();

            sender.send(note, dead);

            awaitNext("troubled");
        }
    }

    @Nested
    class WhenSeveralReactionsHearIt {

        @Test
        void takesEffectOnceForEach() {
            String message = NoteMessages.message(eventId, new NoteShared(note, 0));

            sender.send(note, message);
            sender.send(note, message);

            awaitNext("shared in trouble", "shared");
        }

        @Test
        void takesEffectForTheOthersWhenOneFailsAndForThatOneWhenItIsSentAgain() {
            sender.send(note, NoteMessages.message(eventId, new NoteShared(note, ATTEMPTS)));
            ConsumerRecord<String, String> dead = awaitDeadLetter();
            assertThat(header(dead, "dead-letter-reason")).startsWith("first of org.jiedui.note.shared.v1");
            assertThat(effects.of(note)).containsExactly("shared");

            sender.send(note, dead.value());

            awaitNext("shared", "shared in trouble");
        }
    }

    @Nested
    class WhenNobodyReactsToItsType {

        @Test
        void isCountedAndSkipped() {
            double skipped = count("jiedui.events.skipped", "org.jiedui.note.ignored.v1");

            sender.send(new NoteIgnored(note, "ignored"));

            awaitNext();
            assertThat(count("jiedui.events.skipped", "org.jiedui.note.ignored.v1"))
                    .isEqualTo(skipped + 1);
            assertThat(deadLettersOfThisNote()).isEmpty();
        }
    }

    @Nested
    class WhenUnreadable {

        @ParameterizedTest
        @NullSource
        @ValueSource(
                strings = {
                    "",
                    "no JSON",
                    "null",
                    "[]",
                    "{}",
                    "{\"specversion\": \"1.0\", \"id\": \"seven\", \"type\": \"org.jiedui.note.written.v1\", \"data\": {}, \"sequence\": \"1\"}",
                    "{\"specversion\": \"0.3\", \"id\": \"0199f8c6-0000-7000-8000-000000000001\","
                            + " \"type\": \"org.jiedui.note.written.v1\", \"data\": {}, \"sequence\": \"1\"}",
                    "{\"specversion\": \"1.0\", \"id\": \"0199f8c6-0000-7000-8000-000000000001\","
                            + " \"type\": \"org.jiedui.note.written.v1\", \"data\": {}, \"sequence\": \"first\"}",
                    "{\"specversion\": \"1.0\", \"id\": \"0199f8c6-0000-7000-8000-000000000001\","
                            + " \"type\": \"org.jiedui.note.written.v1\", \"data\": {\"noteId\": [7]}, \"sequence\": \"1\"}"
                })
        void becomesADeadLetterAndTheNextIsProcessed(@Nullable String message) {
            sender.send(note, message);

            awaitNext();
            assertThat(awaitDeadLetter().value()).isEqualTo(message);
        }
    }

    @Nested
    class WhileTheDatabaseIsAway {

        @Test
        void isTriedMoreOftenThanAFailingOne() {
            sender.send(new NoteTroubled(note, Trouble.CONNECTION_LOST, 2 * ATTEMPTS));

            awaitNext("troubled");
            assertThat(effects.attempts(note)).isEqualTo(2 * ATTEMPTS + 1);
            assertThat(deadLettersOfThisNote()).isEmpty();
        }

        @Test
        void waitsUntilItIsBack() {
            sender.send(new NoteWritten(note, "before"));
            await().until(() -> effects.of(note).contains("before"));
            Stack.postgres().stop();
            try {
                sender.send(new NoteWritten(note, "meanwhile"));
                assertThat(deadLettersOfThisNote()).isEmpty();
            } finally {
                Stack.postgres().restart();
            }

            awaitNext("before", "meanwhile");
            assertThat(deadLettersOfThisNote()).isEmpty();
        }
    }

    /** Sends "next", and expects just these effects before it. */
    private void awaitNext(String... before) {
        sender.send(new NoteWritten(note, "next"));
        await().atMost(Duration.ofSeconds(20)).ignoreExceptions().until(() -> effects.of(note)
                .contains("next"));
        String[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = "next";
        assertThat(effects.of(note)).containsExactly(all);
    }

    private ConsumerRecord<String, String> awaitDeadLetter() {
        return reader().awaitAny(this::isOfThisNote).stream()
                .filter(this::isOfThisNote)
                .findFirst()
                .orElseThrow();
    }

    private List<ConsumerRecord<String, String>> deadLettersOfThisNote() {
        return reader().readFor(Duration.ofMillis(700)).stream()
                .filter(this::isOfThisNote)
                .toList();
    }

    private TopicReader reader() {
        if (deadLetters == null) {
            throw new IllegalStateException("The dead letters are not watched");
        }
        return deadLetters;
    }

    private boolean isOfThisNote(ConsumerRecord<String, String> message) {
        return note.toString().equals(message.key());
    }

    private double count(String name, String type) {
        return metrics.counter(name, "type", type).count();
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
