package org.jiedui.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.system.Cities.idOf;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.jiedui.local.http.Answer;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;
import org.junit.jupiter.api.Test;

class ReplayIT {

    private final LocalStack stack = TheStack.get();
    private final Cities cities = new Cities(stack);

    @Test
    void ofAWholeTopicFromTheStartChangesNothing() throws Exception {
        String pairing = cities.pairingInForce();
        cities.agreePlan(pairing);
        cities.awaitObligations(pairing, 5);
        Answer activity = cities.activity(pairing);
        cities.attend(idOf(activity), "测试单位");
        cities.complete(activity, "重放做法");
        cities.awaitCases(pairing, 1);

        replay(Service.ACTIVITY, "jiedui.pairing.events");
        replay(Service.CASE_LIBRARY, "jiedui.activity.events");
    }

    private void replay(Service consumer, String topic) throws Exception {
        Tables tables = new Tables(stack, consumer);
        Awaitility.await().until(() -> tables.count("select count(*) from outbox_waiting") == 0);
        stack.service(consumer).stop();
        Map<String, List<String>> before = tables.dump();
        long end = rewind(consumer.module(), topic);

        stack.service(consumer).start();

        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> consumed(consumer.module()) >= end);
        assertThat(tables.dump()).isEqualTo(before);
    }

    /** Sets the group back to the start and returns how many records the topic has. */
    private long rewind(String group, String topic) throws InterruptedException, ExecutionException {
        try (Admin admin = admin()) {
            Map<TopicPartition, OffsetAndMetadata> offsets = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            Map<TopicPartition, OffsetAndMetadata> start = new HashMap<>();
            offsets.keySet().stream()
                    .filter(partition -> partition.topic().equals(topic))
                    .forEach(partition -> start.put(partition, new OffsetAndMetadata(0)));
            assertThat(start).isNotEmpty();
            admin.alterConsumerGroupOffsets(group, start).all().get();
            return offsets.values().stream()
                    .mapToLong(OffsetAndMetadata::offset)
                    .sum();
        }
    }

    private long consumed(String group) throws InterruptedException, ExecutionException {
        try (Admin admin = admin()) {
            return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().values().stream()
                    .mapToLong(OffsetAndMetadata::offset)
                    .sum();
        }
    }

    private Admin admin() {
        return Admin.create(
                Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafka().bootstrapServers()));
    }
}
