package org.jiedui.system;

import java.nio.file.Path;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.LocalStackSettings;
import org.jiedui.stack.postgres.Durability;

/** One stack for all system tests, with durable settings because they cut the power; it ends with the JVM. */
final class TheStack {

    private static final LocalStack STACK = start();

    private TheStack() {}

    static LocalStack get() {
        return STACK;
    }

    private static LocalStack start() {
        Path repository = Path.of("..").toAbsolutePath().normalize();
        LocalStack stack =
                LocalStack.start(LocalStackSettings.throwaway(repository).with(Durability.DURABLE));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        return stack;
    }
}
