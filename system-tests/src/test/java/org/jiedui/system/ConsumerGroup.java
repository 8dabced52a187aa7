package org.jiedui.system;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;

/** Where a service stands in the topics it reads. */
final class ConsumerGroup implements AutoCloseable {

    private final Admin admin;
    private final String name;

    private ConsumerGroup(Admin admin, String name) {
        this.admin = admin;
        this.name = name;
    }

    /** The one group of the service; its name says which reactions it has. */
    static ConsumerGroup of(LocalStack stack, Service service) {
        Admin admin = Admin.create(
                Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafka().bootstrapServers()));
        List<String> names = await(admin.listGroups().all()).stream()
                .map(GroupListing::groupId)
                .filter(group -> group.startsWith(service.module() + "."))
                .toList();
        return new ConsumerGroup(admin, names.getFirst());
    }

    /** How many records it has behind it, of all partitions together. */
    long position() {
        return await(admin.listConsumerGroupOffsets(name).partitionsToOffsetAndMetadata()).values().stream()
                .mapToLong(OffsetAndMetadata::offset)
                .sum();
    }

    /** Lets the service read its topics from the start; it must not run. */
    void delete() {
        await(admin.deleteConsumerGroups(List.of(name)).all());
    }

    @Override
    public void close() {
        admin.close();
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
