package org.jiedui.local.stack;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedui.stack.folder.ServerFolder;
import org.jiedui.stack.postgres.Durability;

/**
 * What a local stack consists of and where it keeps its things.
 *
 * @param repository holds the built services and {@code deploy/kafka/topics.csv}
 * @param home holds data, logs and the issuer's keys; made if it is missing
 * @param keep whether {@code home} stays when the stack is closed
 * @param durability whether PostgreSQL's commits survive a power cut
 * @param services which of them run
 * @param environment further settings of single services, as environment variables
 * @param jvmOptions for the services' JVMs
 */
public record LocalStackSettings(
        Path repository,
        Path home,
        boolean keep,
        Durability durability,
        StackPorts ports,
        Set<Service> services,
        Map<Service, Map<String, String>> environment,
        List<String> jvmOptions) {

    /**
     * As in the images, where the operator says how much memory there is. The serial collector is the one for small heaps and few
     * cores; what lives is about 40 MB, and the heap grows no further than it must. A JDK before 25 does without what it does not know.
     */
    public static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmn32m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:MinHeapFreeRatio=20",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TrimNativeHeapInterval=5000");

    public LocalStackSettings {
        services = Set.copyOf(services);
        environment = Map.copyOf(environment);
        jvmOptions = List.copyOf(jvmOptions);
    }

    /** For a person: on the ports given, and what was stored is there next time. */
    public static LocalStackSettings kept(Path repository, Path home, StackPorts ports) {
        return new LocalStackSettings(
                repository, home, true, Durability.DURABLE, ports, EnumSet.allOf(Service.class), Map.of(), JVM);
    }

    /** For tests: on free ports, nothing remains. */
    public static LocalStackSettings throwaway(Path repository) {
        return new LocalStackSettings(
                repository,
                ServerFolder.throwawayPath("local-stack"),
                false,
                Durability.FAST,
                StackPorts.free(),
                EnumSet.allOf(Service.class),
                Map.of(),
                JVM);
    }

    public LocalStackSettings with(Durability choice) {
        return new LocalStackSettings(repository, home, keep, choice, ports, services, environment, jvmOptions);
    }

    public LocalStackSettings withOnly(Set<Service> chosen) {
        return new LocalStackSettings(repository, home, keep, durability, ports, chosen, environment, jvmOptions);
    }

    public LocalStackSettings withJvmOptions(List<String> options) {
        return new LocalStackSettings(repository, home, keep, durability, ports, services, environment, options);
    }

    public LocalStackSettings withEnvironment(Service service, Map<String, String> variables) {
        var more = new HashMap<>(environment);
        more.put(service, Map.copyOf(variables));
        return new LocalStackSettings(repository, home, keep, durability, ports, services, more, jvmOptions);
    }

    /** The same for every service. */
    public LocalStackSettings withEnvironment(Map<String, String> variables) {
        var more = new HashMap<Service, Map<String, String>>();
        services.forEach(service -> more.put(service, variables));
        return new LocalStackSettings(repository, home, keep, durability, ports, services, more, jvmOptions);
    }

    Path data(String server) {
        return home.resolve("data").resolve(server);
    }

    Path issuer() {
        return home.resolve("issuer");
    }

    Path log(Service service) {
        return home.resolve("logs").resolve(service.module() + ".log");
    }
}
