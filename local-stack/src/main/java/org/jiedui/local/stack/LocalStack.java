package org.jiedui.local.stack;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.stack.folder.ServerFolder;
import org.jiedui.stack.issuer.DevelopmentIssuer;
import org.jiedui.stack.kafka.KafkaBroker;
import org.jiedui.stack.kafka.KafkaSettings;
import org.jiedui.stack.kafka.TopicDefinition;
import org.jiedui.stack.postgres.PostgresServer;
import org.jiedui.stack.postgres.PostgresSettings;
import org.jspecify.annotations.Nullable;

/**
 * The running system. All of its processes listen on 127.0.0.1 and end with this JVM, however that ends; {@link #close} ends
 * them in order, services first.
 */
public final class LocalStack implements AutoCloseable {
    private final LocalStackSettings settings;
    private final ServerFolder home;
    private final DevelopmentIssuer issuer;
    private volatile @Nullable PostgresServer postgres;
    private volatile @Nullable KafkaBroker kafka;
    private volatile Map<Service, ServiceProcess> services = Map.of();
    private volatile boolean closed;

    /** A stack of which nothing runs yet; for those who must be able to {@link #close} it while it starts. */
    public LocalStack(LocalStackSettings settings) {
        this.settings = settings;
        this.home = ServerFolder.open(settings.home(), settings.keep());
        this.issuer = LocalIssuer.in(settings.issuer());
    }

    /** Starts a stack and returns when all of it is ready. */
    public static LocalStack start(LocalStackSettings settings) {
        var stack = new LocalStack(settings);
        stack.bringUp(Progress.SILENT);
        return stack;
    }

    /**
     * Starts what the settings name; what has started is closed again if something else fails.
     *
     * @throws ServiceNotBuilt if a service's jar is missing
     * @throws org.jiedui.stack.process.StartFailed if a part does not come up
     * @throws org.jiedui.stack.process.PortInUse if somebody listens on a port that was asked for
     */
    public void bringUp(Progress progress) {
        try {
            Together.run(List.of(() -> startPostgres(progress), () -> startKafka(progress)));
            startServices(progress);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void startPostgres(Progress progress) {
        progress.time("PostgreSQL", () -> {
            var server = PostgresServer.start(new PostgresSettings(
                    settings.data("postgres"),
                    settings.durability(),
                    settings.ports().postgres(),
                    true));
            postgres = server;
            Arrays.stream(Service.values()).map(Service::database).forEach(server::createDatabase);
            return "127.0.0.1:" + server.port();
        });
    }

    private void startKafka(Progress progress) {
        progress.time("Kafka", () -> {
            var broker = KafkaBroker.start(
                    KafkaSettings.kept(settings.data("kafka"), settings.ports().kafka()));
            kafka = broker;
            broker.createTopics(TopicDefinition.read(settings.repository().resolve("deploy/kafka/topics.csv")));
            return broker.bootstrapServers();
        });
    }

    private void startServices(Progress progress) {
        var processes = new EnumMap<Service, ServiceProcess>(Service.class);
        settings.services().forEach(service -> processes.put(service, processOf(service)));
        services = Collections.unmodifiableMap(processes);
        Together.run(services.entrySet().stream()
                .map(entry -> (Runnable) () -> start(entry.getKey(), entry.getValue(), progress))
                .toList());
    }

    private void start(Service service, ServiceProcess process, Progress progress) {
        progress.time(service.module(), () -> {
            if (!closed) {
                process.start();
            }
            return process.baseUri().toString();
        });
    }

    private ServiceProcess processOf(Service service) {
        return new ServiceProcess(
                service,
                settings,
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", postgres().jdbcUrl(service.database()),
                        "KAFKA_BOOTSTRAP_SERVERS", kafka().bootstrapServers(),
                        "MP_JWT_VERIFY_ISSUER", issuer.issuer(),
                        "MP_JWT_VERIFY_AUDIENCES", issuer.audience(),
                        "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                                issuer.jwks().toUri().toString(),
                        "JIEDUI_DEPLOYMENT", "local"));
    }

    public PostgresServer postgres() {
        return Objects.requireNonNull(postgres, "PostgreSQL was not started");
    }

    public KafkaBroker kafka() {
        return Objects.requireNonNull(kafka, "Kafka was not started");
    }

    public DevelopmentIssuer issuer() {
        return issuer;
    }

    public ServiceProcess service(Service service) {
        return Objects.requireNonNull(services.get(service), () -> service.module() + " was not started");
    }

    public Endpoints endpoints() {
        var addresses = services.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().baseUri()));
        return new Endpoints(addresses, kafka().bootstrapServers(), issuer);
    }

    /** @throws PartDied if one of the processes has ended, unless the stack was closed */
    public void requireAlive() {
        if (!closed) {
            Stream.concat(servers(), services.entrySet().stream().map(LocalStack::part))
                    .filter(part -> !part.alive())
                    .findFirst()
                    .ifPresent(this::report);
        }
    }

    private void report(Part dead) {
        if (!closed) {
            throw new PartDied(dead.name(), dead.log());
        }
    }

    private Stream<Part> servers() {
        return Stream.of(
                new Part(
                        "PostgreSQL",
                        runs(postgres().pid()),
                        settings.data("postgres").resolve("postgres.log")),
                new Part("Kafka", runs(kafka().pid()), settings.data("kafka").resolve("kafka.log")));
    }

    private static Part part(Map.Entry<Service, ServiceProcess> entry) {
        var process = entry.getValue();
        return new Part(entry.getKey().module(), process.isAlive(), process.log());
    }

    private static boolean runs(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    /** Ends everything in order; a second call has nothing left to do. */
    @Override
    public synchronized void close() {
        closed = true;
        Together.run(services.values().stream()
                .map(process -> (Runnable) process::stop)
                .toList());
        Optional.ofNullable(kafka).ifPresent(KafkaBroker::close);
        Optional.ofNullable(postgres).ifPresent(PostgresServer::close);
        home.close();
    }

    public boolean isClosed() {
        return closed;
    }

    /** @param alive when it was asked */
    private record Part(String name, boolean alive, Path log) {}
}
