package org.jiedui.stack.testing;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javax.management.JMException;
import javax.management.JMX;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.jiedui.stack.folder.ServerFolder;
import org.jiedui.stack.issuer.DevelopmentIssuer;
import org.jiedui.stack.kafka.KafkaBroker;
import org.jiedui.stack.kafka.KafkaSettings;
import org.jiedui.stack.kafka.TopicDefinition;
import org.jiedui.stack.postgres.PostgresServer;
import org.jiedui.stack.postgres.PostgresSettings;

/**
 * One stack for a whole JVM. Quarkus loads the classes of a test anew for each test profile and throws them away
 * afterwards, so the stack lives in the system's class loader, which holds the same classes and stays; the platform's
 * MBean server calls across.
 */
public final class SharedStack {
    private static final MBeanServer SWITCHBOARD = ManagementFactory.getPlatformMBeanServer();
    private static final String ISSUER_FOLDER = "jiedui.stack.issuer";

    private SharedStack() {}

    static void ensureStarted() {
        try {
            var lasting = Class.forName(SharedStack.class.getName(), true, ClassLoader.getSystemClassLoader());
            lasting.getMethod("startOnce").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The stack for the tests did not start", e);
        }
    }

    /** Only public for the call from another class loader. */
    public static synchronized void startOnce() {
        if (SWITCHBOARD.isRegistered(nameOf(BrokerSwitch.class))) {
            return;
        }
        var postgres = CompletableFuture.supplyAsync(() -> PostgresServer.start(PostgresSettings.throwaway()));
        var kafka = KafkaBroker.start(KafkaSettings.throwaway());
        kafka.createTopics(TopicDefinition.read(Repository.file("deploy/kafka/topics.csv")));
        var issuer = ServerFolder.open(ServerFolder.throwawayPath("issuer"), false);
        System.setProperty(ISSUER_FOLDER, issuer.toString());
        register(PostgresSwitch.class, new SwitchablePostgres(postgres.join()));
        register(BrokerSwitch.class, new SwitchableBroker(kafka));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(kafka, postgres.join(), issuer)));
    }

    static <T> T find(Class<T> type) {
        return JMX.newMXBeanProxy(SWITCHBOARD, nameOf(type), type);
    }

    static DevelopmentIssuer issuer() {
        return DevelopmentIssuer.in(Path.of(System.getProperty(ISSUER_FOLDER)));
    }

    private static <T> void register(Class<T> type, T implementation) {
        try {
            SWITCHBOARD.registerMBean(implementation, nameOf(type));
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectName nameOf(Class<?> type) {
        try {
            return new ObjectName("org.jiedui.stack:type=" + type.getSimpleName());
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void close(AutoCloseable... parts) {
        for (var part : parts) {
            try {
                part.close();
            } catch (Exception e) {
                System.err.println("Not everything of the stack could be closed: " + e.getMessage());
            }
        }
    }
}
