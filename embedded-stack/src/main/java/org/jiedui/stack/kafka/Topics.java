package org.jiedui.stack.kafka;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/** Brings the topics of a broker to what their definitions say. */
final class Topics {
    private static final long SECONDS_TO_ANSWER = 30;
    private static final short ONE_REPLICA = 1;

    private Topics() {}

    static boolean answer(int port) {
        try (var admin = admin("127.0.0.1:" + port)) {
            return !await(admin.describeCluster().nodes()).isEmpty();
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    static void ensure(String bootstrapServers, List<TopicDefinition> definitions) {
        try (var admin = admin(bootstrapServers)) {
            var there = await(admin.listTopics().names());
            create(
                    admin,
                    definitions.stream()
                            .filter(topic -> !there.contains(topic.name()))
                            .toList());
            var old = definitions.stream()
                    .filter(topic -> there.contains(topic.name()))
                    .toList();
            requireSamePartitions(admin, old);
            correctRetention(admin, old);
        }
    }

    private static void create(Admin admin, List<TopicDefinition> missing) {
        Collection<NewTopic> topics = missing.stream()
                .map(topic -> new NewTopic(topic.name(), topic.partitions(), ONE_REPLICA)
                        .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, retention(topic))))
                .toList();
        await(admin.createTopics(topics).all());
    }

    private static void requireSamePartitions(Admin admin, List<TopicDefinition> old) {
        var there = await(
                admin.describeTopics(old.stream().map(TopicDefinition::name).toList())
                        .allTopicNames());
        for (var topic : old) {
            int partitions =
                    Objects.requireNonNull(there.get(topic.name())).partitions().size();
            if (partitions != topic.partitions()) {
                throw new TopicPartitionsDiffer(topic, partitions);
            }
        }
    }

    private static void correctRetention(Admin admin, List<TopicDefinition> old) {
        Map<ConfigResource, Collection<AlterConfigOp>> changes = old.stream()
                .collect(Collectors.toMap(
                        topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                        topic -> List.of(new AlterConfigOp(
                                new ConfigEntry(TopicConfig.RETENTION_MS_CONFIG, retention(topic)),
                                AlterConfigOp.OpType.SET))));
        await(admin.incrementalAlterConfigs(changes).all());
    }

    private static String retention(TopicDefinition topic) {
        return Long.toString(topic.retention().toMillis());
    }

    /**
     * The client loads classes by name through the thread's loader, which need not be the one that loaded the client.
     */
    private static Admin admin(String bootstrapServers) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(Topics.class.getClassLoader());
        try {
            return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(SECONDS_TO_ANSWER, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka did not do as asked: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for Kafka", e);
        }
    }
}
