package org.jiedui.stack.kafka;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** The broker's own JVM: formats its folder at the first start, then serves until it is told to end. */
public final class BrokerMain {
    private BrokerMain() {}

    /** @param arguments the broker's properties file */
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        var properties = load(Path.of(arguments[0]));
        formatOnce(properties.getProperty("log.dirs"));

        var server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
        server.startup();
        server.awaitShutdown();
    }

    private static Properties load(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static void formatOnce(String folder) throws Exception {
        if (Files.exists(Path.of(folder, "meta.properties"))) {
            return;
        }
        new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .addDirectory(folder)
                .setMetadataLogDirectory(folder)
                .setControllerListenerName("CONTROLLER")
                .setPrintStream(new PrintStream(System.out, true, StandardCharsets.UTF_8))
                .run();
    }
}
