package org.jiedui.caselibrary.lifecycle.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.caselibrary.ActivityTopic.COMPLETED;
import static org.jiedui.caselibrary.ActivityTopic.envelope;
import static org.jiedui.caselibrary.ActivityTopic.publish;
import static org.jiedui.caselibrary.CaseApi.idsOf;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.ExchangeFixture.aPractice;
import static org.jiedui.caselibrary.ExchangeFixture.anExchange;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jiedui.caselibrary.Database;
import org.jiedui.caselibrary.EmittedEvents;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.events.PublishedPairing;
import org.jiedui.stack.testing.TopicReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@QuarkusTest
@ExtendWith(EmittedEvents.class)
class UnusableEventTest {

    private static final String DEAD_LETTERS = "case-library-service.dead-letter";

    private final UUID key = UUID.randomUUID();
    private final PublishedPairing pairing = aPairing();
    private final ActivityCompleted next = anExchange(pairing)
            .startingAt("2022-03-01T01:00:00Z")
            .showing(aPractice("示例做法"))
            .completed();

    @Inject
    MeterRegistry metrics;

    @Test
    void thatCannotBeReadBecomesADeadLetterWithItsCauseAndHoldsNobodyUp() {
        publish(key, "{ no CloudEvent");

        assertTheNextEventIsTakenIn();
        ConsumerRecord<String, String> dead = deadLetter();
        assertThat(dead.value()).isEqualTo("{ no CloudEvent");
        assertThat(header(dead, "dead-letter-cause")).contains("JsonParseException at line: 1");
        assertThat(header(dead, "dead-letter-topic")).isEqualTo("jiedui.activity.events");
    }

    @Test
    void thatKeepsFailingBecomesADeadLetterWithItsCauseAndHoldsNobodyUp() {
        ActivityCompleted atNoTime =
                anExchange(aPairing()).showing(aPractice("示例做法")).completed();
        publish(key, envelope(UUID.randomUUID(), COMPLETED, key, atNoTime));

        assertTheNextEventIsTakenIn();
        assertThat(header(deadLetter(), "dead-letter-cause")).contains("has no session");
        assertThat(idsOf(atNoTime.pairing())).isEmpty();
    }

    @Test
    void thatTellsOfATimeNobodyWillSeeIsNotTakenIn() {
        ActivityCompleted atTheEndOfTime = anExchange(aPairing())
                .startingAt("9999-12-31T20:59:59Z")
                .showing(aPractice("示例做法"))
                .completed();
        publish(key, envelope(UUID.randomUUID(), COMPLETED, key, atTheEndOfTime));

        assertTheNextEventIsTakenIn();
        assertThat(header(deadLetter(), "dead-letter-cause")).startsWith("/data/sessions/0/endsAt breaks ");
        assertThat(idsOf(atTheEndOfTime.pairing())).isEmpty();
    }

    @Test
    void thatTellsOfThousandsOfPracticesHoldsNobodyUp() {
        ActivityCompleted ofThousands = anExchange(aPairing())
                .startingAt("2022-03-01T01:00:00Z")
                .showing(Collections.nCopies(8_000, aPractice("示例做法")).toArray(Practice[]::new))
                .completed();
        publish(key, envelope(UUID.randomUUID(), COMPLETED, key, ofThousands));

        assertTheNextEventIsTakenIn();
        assertThat(header(deadLetter(), "dead-letter-cause")).isEqualTo("/data/practices breaks maxItems 20");
    }

    @Test
    void ofATypeNobodyKnowsIsCountedAndSkipped() {
        UUID unknown = UUID.randomUUID();
        publish(key, envelope(unknown, "org.jiedui.activity.invented.v1", key, Map.of("any", "thing")));

        assertTheNextEventIsTakenIn();
        assertThat(metrics.counter("jiedui.events.skipped", "type", "unknown").count())
                .isPositive();
        assertThat(Database.rows("select event_id from inbox where event_id = ?", unknown))
                .isEmpty();
        try (var topic = TopicReader.fromStart(DEAD_LETTERS)) {
            assertThat(topic.readFor(Duration.ofSeconds(1)))
                    .noneMatch(letter -> key.toString().equals(letter.key()));
        }
    }

    private void assertTheNextEventIsTakenIn() {
        UUID event = UUID.randomUUID();
        publish(key, envelope(event, COMPLETED, key, next));
        Database.awaitTakenIn(event);
        assertThat(idsOf(pairing)).hasSize(1);
    }

    private ConsumerRecord<String, String> deadLetter() {
        try (var topic = TopicReader.fromStart(DEAD_LETTERS)) {
            return topic.awaitAny(letter -> key.toString().equals(letter.key())).stream()
                    .filter(letter -> key.toString().equals(letter.key()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String header(ConsumerRecord<String, String> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
