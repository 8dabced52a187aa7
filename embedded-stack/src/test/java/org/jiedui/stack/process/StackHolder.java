package org.jiedui.stack.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jiedui.stack.kafka.KafkaBroker;
import org.jiedui.stack.kafka.KafkaSettings;
import org.jiedui.stack.postgres.PostgresServer;
import org.jiedui.stack.postgres.PostgresSettings;

/**
 * A parent to be killed: starts the stack and a program that ignores every polite request, and prints their process
 * ids.
 */
final class StackHolder {
    private StackHolder() {}

    public static void main(String[] arguments) throws InterruptedException {
        var folder = Path.of(arguments[0]);
        var postgresSettings = PostgresSettings.throwaway();
        var postgres = PostgresServer.start(postgresSettings);
        var kafka = KafkaBroker.start(KafkaSettings.throwaway());
        var stubborn = ChildProcess.start(ChildCommand.of(
                        List.of("sh", "-c", "trap '' TERM INT HUP; while :; do sleep 0.1; done"),
                        folder.resolve("stubborn.log"))
                .withGrace(Duration.ofSeconds(1)));
        System.out.println(postgresSettings.directory());
        System.out.println("%d %d %d".formatted(postgres.pid(), kafka.pid(), stubborn.pid()));
        Thread.sleep(Duration.ofMinutes(10));
    }
}
