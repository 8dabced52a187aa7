package org.jiedui.stack.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.jiedui.stack.folder.ServerFolder;
import org.jiedui.stack.process.Ports;

/** The broker's settings: one node that is its own controller, with everything Kafka wants three of reduced to one. */
final class BrokerConfiguration {
    /** Longer than people stay away from a stack they keep: consumers then go on where they stopped. */
    private static final Duration OFFSETS_KEPT = Duration.ofDays(400);

    private BrokerConfiguration() {}

    static Path write(ServerFolder folder, int port) {
        var file = folder.file("broker.properties");
        try (var writer = Files.newBufferedWriter(file)) {
            properties(folder.file("data"), port, Ports.free()).store(writer, "Written at each start");
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(Path data, int port, int controllerPort) {
        var properties = new Properties();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", "1");
        properties.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        properties.put("controller.listener.names", "CONTROLLER");
        properties.put(
                "listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
        properties.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        properties.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.put("log.dirs", data.toString());
        // A broker that was killed may come back once its former session has ended, 9 s later unless told otherwise.
        properties.put("broker.session.timeout.ms", "3000");
        properties.put("broker.heartbeat.interval.ms", "500");
        // Topics come from the repository, so that a misspelt name fails instead of making a topic.
        properties.put("auto.create.topics.enable", "false");
        properties.put("group.initial.rebalance.delay.ms", "0");
        properties.put("offsets.retention.minutes", Long.toString(OFFSETS_KEPT.toMinutes()));
        properties.put("offsets.topic.num.partitions", "4");
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("transaction.state.log.num.partitions", "4");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("share.coordinator.state.topic.replication.factor", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
        return properties;
    }
}
