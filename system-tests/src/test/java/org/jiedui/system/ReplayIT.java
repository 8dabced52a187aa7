package org.jiedui.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.system.Cities.idOf;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.awaitility.Awaitility;
import org.jiedui.local.event.DeadLetters;
import org.jiedui.local.http.Answer;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;
import org.jiedui.stack.testing.TopicReader;
import org.junit.jupiter.api.Test;

class ReplayIT {

    private static final String LETTERS = "activity-service.dead-letter";

    private final LocalStack stack = TheStack.get();
    private final Cities cities = new Cities(stack);

    @Test
    void ofWholeTopicsFromTheStartChangesNothing() {
        String pairing = cities.pairingInForce();
        cities.agreePlan(pairing);
        cities.awaitObligations(pairing, 5);
        Answer activity = cities.activity(pairing);
        cities.attend(idOf(activity), "测试单位");
        cities.complete(activity, "重放做法");
        cities.awaitCases(pairing, 1);

        replay(Service.ACTIVITY);
        replay(Service.CASE_LIBRARY);
    }

    /** Both services hear that a pairing is in force; one of them cannot take it in. */
    @Test
    void ofADeadLetterReachesTheServiceThatGaveUpOnItAndNoOther() {
        Tables activity = new Tables(stack, Service.ACTIVITY);
        DeadLetters letters = new DeadLetters(stack.kafka().bootstrapServers());
        long toldBefore = told();
        activity.change("alter table pair add constraint ck_trouble check (false) not valid");
        String pairing;
        try {
            pairing = cities.pairingInForce();
            try (TopicReader dead = TopicReader.fromStart(stack.kafka().bootstrapServers(), LETTERS)) {
                dead.within(Duration.ofSeconds(60)).awaitAny(letter -> isAbout(pairing, letter));
            }
        } finally {
            activity.change("alter table pair drop constraint ck_trouble");
        }
        assertThat(inPairs(activity, pairing)).isZero();
        long told = told();

        assertThat(letters.replay(Service.ACTIVITY.module()).sent()).isPositive();
        assertThat(letters.replay(Service.ACTIVITY.module()).sent()).isZero();

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> inPairs(activity, pairing) == 1);
        assertThat(told()).isEqualTo(told).isGreaterThan(toldBefore);
        assertThatSentAgainIsWhatDied(pairing);
    }

    private void assertThatSentAgainIsWhatDied(String pairing) {
        String broker = stack.kafka().bootstrapServers();
        try (TopicReader dead = TopicReader.fromStart(broker, LETTERS);
                TopicReader again = TopicReader.fromStart(broker, "activity-service.replay")) {
            var letter = of(pairing, dead);
            var sent = of(pairing, again);
            assertThat(sent.key()).isEqualTo(letter.key());
            assertThat(sent.value()).isEqualTo(letter.value());
            assertThat(sent.headers()).extracting(Header::key).containsExactly("content-type");
        }
    }

    private static ConsumerRecord<String, String> of(String pairing, TopicReader topic) {
        return topic.awaitAny(record -> isAbout(pairing, record)).stream()
                .filter(record -> isAbout(pairing, record))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAbout(String pairing, ConsumerRecord<String, String> record) {
        return pairing.equals(record.key()) && record.value().contains("org.jiedui.pairing.activated.v1");
    }

    private static long inPairs(Tables activity, String pairing) {
        return activity.count("select count(*) from pair where pairing_id = '%s'".formatted(pairing));
    }

    /** How many events of pairings are on the topic that both services read. */
    private long told() {
        return EventsSeen.on(stack.kafka().bootstrapServers(), "jiedui.pairing.events")
                .all()
                .size();
    }

    private void replay(Service consumer) {
        Tables tables = new Tables(stack, consumer);
        Awaitility.await().until(() -> tables.count("select count(*) from outbox_waiting") == 0);
        stack.service(consumer).stop();
        Map<String, List<String>> before = tables.dump();
        try (ConsumerGroup group = ConsumerGroup.of(stack, consumer)) {
            long end = group.position();
            group.delete();

            stack.service(consumer).start();

            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> group.position() >= end);
        }
        assertThat(tables.dump()).isEqualTo(before);
    }
}
