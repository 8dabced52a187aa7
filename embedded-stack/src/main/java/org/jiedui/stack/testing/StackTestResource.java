package org.jiedui.stack.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.Objects;

/**
 * Gives a {@code @QuarkusTest} its own database on a real PostgreSQL, a real broker with the repository's topics, and
 * an issuer to trust. All tests of a module share them; they end with the JVM, not with the test, because the next
 * test profile wants them again.
 *
 * <pre>{@code
 * @QuarkusTestResource(value = StackTestResource.class, initArgs = @ResourceArg(name = "database", value = "activity"))
 * }</pre>
 */
public final class StackTestResource implements QuarkusTestResourceLifecycleManager {
    private String database = "service";

    @Override
    public void init(Map<String, String> arguments) {
        database = Objects.requireNonNull(arguments.get("database"), "The init argument 'database' is missing");
    }

    @Override
    public Map<String, String> start() {
        System.setProperty("jiedui.deployment", "test");
        SharedStack.ensureStarted();
        Stack.postgres().createDatabase(database);
        var issuer = Stack.issuer();
        return Map.of(
                // In tests Quarkus makes a key pair of its own and would prefer it; this is how SmallRye spells "none".
                "mp.jwt.verify.publickey", "NONE",
                "jiedui.deployment", "test",
                "quarkus.datasource.jdbc.url", Stack.postgres().jdbcUrl(database),
                "quarkus.datasource.username", database,
                "quarkus.datasource.password", database,
                "kafka.bootstrap.servers", Stack.kafka().bootstrapServers(),
                "mp.jwt.verify.publickey.location", issuer.jwks().toUri().toString(),
                "mp.jwt.verify.issuer", issuer.issuer(),
                "mp.jwt.verify.audiences", issuer.audience());
    }

    @Override
    public void stop() {
        // The stack ends with the JVM.
    }
}
