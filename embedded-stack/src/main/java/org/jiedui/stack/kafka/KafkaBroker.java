package org.jiedui.stack.kafka;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jiedui.stack.folder.ServerFolder;
import org.jiedui.stack.process.ChildCommand;
import org.jiedui.stack.process.PortInUse;
import org.jiedui.stack.process.Ports;
import org.jiedui.stack.process.Programs;
import org.jiedui.stack.process.ServerProcess;
import org.jiedui.stack.process.StartFailed;

/**
 * A Kafka broker that listens on 127.0.0.1 and ends with this JVM, however that ends. It can be stopped or killed and
 * started again on the same port with the same data, which is what tests of faults do while requests go on.
 */
public final class KafkaBroker implements AutoCloseable {
    private static final String NAME = "Kafka";

    private final ServerFolder folder;
    private final int port;
    private final ServerProcess process;

    private KafkaBroker(KafkaSettings settings, ServerFolder folder) {
        this.folder = folder;
        this.port = settings.port() == 0 ? Ports.free() : settings.port();
        var configuration = BrokerConfiguration.write(folder, port);
        var command = ChildCommand.of(command(configuration), folder.file("kafka.log"))
                // In the environment, because it is longer than people want to read in a list of processes.
                .withEnvironment(Map.of("CLASSPATH", Programs.classPath()));
        this.process = new ServerProcess(NAME, port, command, () -> Ports.answers(port) && Topics.answer(port));
    }

    /**
     * Starts a broker and returns when it answers.
     *
     * @throws PortInUse if somebody listens on the port that was asked for
     * @throws StartFailed if it does not come up, with the end of its log
     */
    public static KafkaBroker start(KafkaSettings settings) {
        if (settings.port() != 0) {
            Ports.requireFree(settings.port(), NAME);
        }
        var folder = ServerFolder.open(settings.directory(), settings.keepData());
        try {
            var broker = new KafkaBroker(settings, folder);
            broker.process.start();
            return broker;
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /**
     * Creates the topics that are missing and corrects the retention of those that are there.
     *
     * @throws TopicPartitionsDiffer if a topic has another number of partitions: to change it would break the order
     * per key
     */
    public void createTopics(List<TopicDefinition> definitions) {
        Topics.ensure(bootstrapServers(), definitions);
    }

    public long pid() {
        return process.pid();
    }

    /** Ends the broker in good order; {@link #restart} brings it back. */
    public void stop() {
        process.stop();
    }

    /** Ends the broker at once, as a power cut would; {@link #restart} lets it recover. */
    public void kill() {
        process.kill();
    }

    /** Starts the broker on the same port with the same data, after stopping it if it runs. */
    public void restart() {
        process.stop();
        process.start();
    }

    /** Stops the broker and, if the settings say so, deletes its data. */
    @Override
    public void close() {
        process.stop();
        folder.close();
    }

    private static List<String> command(Path configuration) {
        return List.of(
                Programs.java().toString(),
                "-Xmx384m",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                BrokerMain.class.getName(),
                configuration.toString());
    }
}
