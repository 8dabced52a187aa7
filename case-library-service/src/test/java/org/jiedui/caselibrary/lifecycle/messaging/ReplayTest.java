package org.jiedui.caselibrary.lifecycle.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jiedui.caselibrary.ActivityTopic.tell;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.ExchangeFixture.aPractice;
import static org.jiedui.caselibrary.ExchangeFixture.anExchange;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jiedui.caselibrary.Database;
import org.jiedui.caselibrary.EmittedEvents;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.events.PublishedPairing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Both topics, from their start, once more: with everything that other tests published, too. */
@QuarkusTest
@ExtendWith(EmittedEvents.class)
class ReplayTest {

    private final PublishedPairing pairing = aPairing();
    private final Practice practice = aPractice("示例做法");

    @Inject
    KafkaClientService kafka;

    @Inject
    MeterRegistry metrics;

    @BeforeEach
    void tellTwoExchanges() {
        for (String start : List.of("2022-09-01T01:00:00Z", "2022-03-01T01:00:00Z")) {
            tell(anExchange(pairing).startingAt(start).showing(practice).completed());
        }
    }

    @Test
    void leavesEveryTableUnchanged() {
        Map<String, List<String>> before = Database.dump();
        int takenIn = Database.rows("select event_id from inbox").size();
        double duplicates = duplicates();

        replayFromStart();
        await().atMost(Duration.ofSeconds(20)).until(() -> duplicates() >= duplicates + takenIn);

        assertThat(Database.dump()).isEqualTo(before);
    }

    @Test
    void changesNoCaseEvenIfTheInboxHasForgottenEverything() {
        Map<String, List<String>> before = Database.dump();
        int forgotten = Database.change("delete from inbox");

        replayFromStart();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Database.rows("select event_id from inbox").size() == forgotten);

        Map<String, List<String>> after = Database.dump();
        assertThat(after.keySet()).contains("typical_case", "case_evidence", "outbox_event");
        assertThat(after).isNotEqualTo(before);
        before.remove("inbox");
        after.remove("inbox");
        assertThat(after).isEqualTo(before);
    }

    private void replayFromStart() {
        for (String channel : kafka.getConsumerChannels()) {
            kafka.<byte[], byte[]>getConsumer(channel)
                    .runOnPollingThread(consumer -> {
                        consumer.seekToBeginning(consumer.assignment());
                    })
                    .await()
                    .atMost(Duration.ofSeconds(10));
        }
    }

    private double duplicates() {
        return metrics.find("jiedui.events.duplicates").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }
}
