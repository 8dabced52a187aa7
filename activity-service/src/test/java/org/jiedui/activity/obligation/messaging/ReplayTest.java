package org.jiedui.activity.obligation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jiedui.activity.ActivityApi.obligation;
import static org.jiedui.activity.PairingFixture.CADENCE;
import static org.jiedui.activity.PairingFixture.SIGNED_ON;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.aPlan;
import static org.jiedui.activity.PairingFixture.activated;
import static org.jiedui.activity.PairingFixture.agreed;
import static org.jiedui.activity.PairingFixture.amended;
import static org.jiedui.activity.PairingFixture.dissolved;
import static org.jiedui.activity.PairingFixture.ended;
import static org.jiedui.activity.PairingFixture.granted;
import static org.jiedui.activity.PairingFixture.redesignated;
import static org.jiedui.activity.PairingTopic.tellAndAwait;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiedui.activity.ActivityApi;
import org.jiedui.activity.ActivityBody;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.database.Sql;
import org.jiedui.stack.testing.DatabaseContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The topic from its start, once more: with everything that other tests published, too. */
@QuarkusTest
class ReplayTest {

    private final PublishedPairing pairing = aPairing();
    private final PublishedPairing ofARenamedParty = aPairing(ZHUHAI, "LOCAL:REPLAY");

    @Inject
    KafkaClientService kafka;

    @Inject
    Sql sql;

    @BeforeEach
    void changeEverythingThatEventsChange() {
        tellAndAwait(activated(ofARenamedParty), agreed(aPlan(pairing)));
        ActivityApi.held(ActivityBody.of(pairing).discharging(obligation(pairing, Duty.MUTUAL_VISIT), 1));
        PublishedParty renamed = new PublishedParty("LOCAL:REPLAY-1", "测试");
        tellAndAwait(
                redesignated(Ids.next(), ofARenamedParty.partner(), renamed, LocalDate.of(2021, 1, 1)),
                amended(aPlan(pairing, 2, SIGNED_ON, CADENCE.subList(0, 2))),
                ended(pairing, SIGNED_ON.plusDays(7)),
                granted(pairing, "replayed-sample-system"));
        tellAndAwait(dissolved(Ids.next(), renamed, SIGNED_ON.plusDays(30)));
    }

    @Test
    void changesNothingEvenIfTheInboxHasForgottenEverything() {
        Map<String, List<String>> before = settledContent();
        int forgotten = sql.query("delete from inbox").execute();

        for (String channel : kafka.getConsumerChannels()) {
            kafka.<byte[], byte[]>getConsumer(channel)
                    .runOnPollingThread(consumer -> {
                        consumer.seekToBeginning(consumer.assignment());
                    })
                    .await()
                    .atMost(Duration.ofSeconds(10));
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> count("inbox") == forgotten);

        Map<String, List<String>> after = settledContent();
        assertThat(before.remove("inbox")).isNotEqualTo(after.remove("inbox"));
        assertThat(after).isEqualTo(before);
    }

    private Map<String, List<String>> settledContent() {
        await().until(() -> count("outbox_waiting") == 0);
        return DatabaseContent.of("activity");
    }

    private int count(String table) {
        return sql.query("select count(*) from " + table).first(Integer.class).orElseThrow();
    }
}
