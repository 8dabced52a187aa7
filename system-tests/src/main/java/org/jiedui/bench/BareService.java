package org.jiedui.bench;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;
import org.jiedui.stack.process.ChildCommand;
import org.jiedui.stack.process.Ports;
import org.jiedui.stack.process.Programs;
import org.jiedui.stack.process.ServerProcess;

/** The module {@code bare-resource} as a process, on the database of a service. */
final class BareService implements AutoCloseable {

    private final int port = Ports.free();
    private final ServerProcess process;

    private BareService(Path repository, List<String> jvmOptions, LocalStack stack, String database) {
        Path jar = repository.resolve("bare-resource/target/quarkus-app/quarkus-run.jar");
        List<String> words = new ArrayList<>(List.of(Programs.java().toString()));
        words.addAll(jvmOptions);
        words.addAll(List.of("-jar", jar.toString()));
        Path log = repository.resolve(".jiedui/logs/bare-resource.log");
        this.process = new ServerProcess(
                "bare-resource",
                port,
                ChildCommand.of(words, log)
                        .withEnvironment(Map.of(
                                "MALLOC_ARENA_MAX", "2",
                                "QUARKUS_HTTP_PORT", Integer.toString(port),
                                "MP_JWT_VERIFY_ISSUER", stack.issuer().issuer(),
                                "MP_JWT_VERIFY_AUDIENCES", stack.issuer().audience(),
                                "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                                        stack.issuer().jwks().toUri().toString(),
                                "QUARKUS_DATASOURCE_JDBC_URL", stack.postgres().jdbcUrl(database),
                                "QUARKUS_DATASOURCE_USERNAME", database,
                                "QUARKUS_DATASOURCE_PASSWORD", database)),
                () -> Ports.answers(port));
    }

    static BareService start(LocalStack stack, Service beside, List<String> jvmOptions) throws Exception {
        Path repository = Path.of("").toAbsolutePath();
        Files.createDirectories(repository.resolve(".jiedui/logs"));
        BareService service = new BareService(repository, jvmOptions, stack, beside.database());
        service.process.start();
        return service;
    }

    URI at(String address) {
        return URI.create("http://127.0.0.1:%d%s".formatted(port, address));
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.stop();
    }
}
