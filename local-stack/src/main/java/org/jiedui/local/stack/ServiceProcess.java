package org.jiedui.local.stack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiedui.stack.process.ChildCommand;
import org.jiedui.stack.process.Ports;
import org.jiedui.stack.process.Programs;
import org.jiedui.stack.process.ServerProcess;

/** One packaged service as a process of its own, which tests stop, kill and bring back on the same ports. */
public final class ServiceProcess {
    private static final int CONNECT_MILLIS = 500;
    private static final int ANSWER_MILLIS = 5_000;
    private static final int OK = 200;

    private final Service service;
    private final int httpPort;
    private final int managementPort;
    private final Path log;
    private final ServerProcess process;

    /** @throws ServiceNotBuilt if its jar is missing */
    ServiceProcess(Service service, LocalStackSettings settings, Map<String, String> surroundings) {
        this.service = service;
        this.httpPort = settings.ports().httpOf(service);
        this.managementPort = settings.ports().managementOf(service);
        this.log = settings.log(service);
        var command = ChildCommand.of(words(settings), log).withEnvironment(environment(settings, surroundings));
        this.process = new ServerProcess(service.module(), httpPort, command, this::isReady);
    }

    public URI baseUri() {
        return URI.create("http://127.0.0.1:" + httpPort);
    }

    /** Health and metrics, below {@code /q}. */
    public URI managementUri() {
        return URI.create("http://127.0.0.1:" + managementPort);
    }

    public Path log() {
        return log;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Starts the service unless it runs, and returns when it is ready; its log begins anew. */
    public void start() {
        Ports.requireFree(managementPort, service.module() + ", management");
        process.start();
    }

    /** Lets the service finish what it does, then ends it. */
    public void stop() {
        process.stop();
    }

    /** Ends the service at once, as a power cut would. */
    public void kill() {
        process.kill();
    }

    public void restart() {
        process.stop();
        start();
    }

    /** Whether the service says it can serve. */
    public boolean isReady() {
        try {
            var connection = (HttpURLConnection)
                    managementUri().resolve("/q/health/ready").toURL().openConnection();
            connection.setConnectTimeout(CONNECT_MILLIS);
            connection.setReadTimeout(ANSWER_MILLIS);
            return connection.getResponseCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private List<String> words(LocalStackSettings settings) {
        var jar = service.jar(settings.repository());
        if (!Files.exists(jar)) {
            throw new ServiceNotBuilt(service, jar);
        }
        var words = new ArrayList<String>();
        words.add(Programs.java().toString());
        words.addAll(settings.jvmOptions());
        words.addAll(List.of("-jar", jar.toString()));
        return words;
    }

    private Map<String, String> environment(LocalStackSettings settings, Map<String, String> surroundings) {
        var all = new HashMap<>(surroundings);
        all.put("QUARKUS_HTTP_PORT", Integer.toString(httpPort));
        all.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        all.put("QUARKUS_DATASOURCE_USERNAME", service.database());
        all.put("QUARKUS_DATASOURCE_PASSWORD", service.database());
        // As in the images: glibc would keep freed memory in an arena for each thread.
        all.put("MALLOC_ARENA_MAX", "2");
        // Nobody routes requests to a laptop who would have to hear first that it is going away.
        all.put("QUARKUS_SHUTDOWN_DELAY", "0S");
        all.putAll(settings.environment().getOrDefault(service, Map.of()));
        return all;
    }
}
