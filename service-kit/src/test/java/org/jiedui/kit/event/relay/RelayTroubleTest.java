package org.jiedui.kit.event.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.eclipse.microprofile.health.HealthCheckResponse.Status.DOWN;
import static org.eclipse.microprofile.health.HealthCheckResponse.Status.UP;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.hamcrest.Matchers;
import org.jiedui.kit.event.NoteTopic;
import org.jiedui.kit.event.OutboxDatabase;
import org.jiedui.kit.event.RelayWakeUp;
import org.jiedui.kit.probe.NoteEvent.NoteIgnored;
import org.jiedui.stack.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RelayTroubleTest {

    /** Nobody in this module consumes it. */
    private static final String TOPIC = "jiedui.activity.events";

    private final List<RelayRunner> relays = new ArrayList<>();

    @Inject
    RelayProducer producers;

    @Inject
    RelayWakeUp wakeUp;

    @TestHTTPResource(value = "/health/live", management = true)
    @SuppressWarnings("NullAway.Init")
    URI liveness;

    @AfterEach
    void stop() throws InterruptedException {
        for (RelayRunner relay : relays) {
            relay.stop(new ShutdownEvent());
        }
    }

    @Test
    void isPartOfTheLivenessOfTheProcess() {
        RestAssured.get(liveness).then().statusCode(200).body("checks.name", Matchers.hasItem("outbox relay"));
    }

    @Nested
    class InItsThread {

        @Test
        void isSurvivedEvenIfItIsAnError() throws Exception {
            OutboxDatabase database = OutboxDatabase.create("relay_error");
            try (var dataSource = database.dataSource("relay")) {
                RelayRunner relay = start(dataSource, onceAnEventIsSent(() -> {
                    throw new StackOverflowError();
                }));

                append(database);

                await().until(() -> database.waiting() == 0);
                assertThat(liveness(relay)).isEqualTo(UP);
            }
        }

        @Test
        void isToldByLivenessIfTheThreadEnds() throws Exception {
            OutboxDatabase database = OutboxDatabase.create("relay_end");
            try (var dataSource = database.dataSource("relay")) {
                RelayRunner relay = start(dataSource, onceAnEventIsSent(() -> Thread.currentThread()
                        .interrupt()));
                assertThat(liveness(relay)).isEqualTo(UP);

                append(database);

                await().untilAsserted(() -> assertThat(liveness(relay)).isEqualTo(DOWN));
            }
        }

        private Status liveness(RelayRunner relay) {
            return new RelayLiveness(relay).call().getStatus();
        }
    }

    @Nested
    class WhileTheDatabaseTakesNoChanges {

        private final UUID note = UUID.randomUUID();

        @Test
        void isOnTheTopicOnceAndMarkedAfterwards() throws Exception {
            OutboxDatabase database = OutboxDatabase.create("relay_read_only");
            append(database, note);
            administer("alter database relay_read_only set default_transaction_read_only = on");
            try (var dataSource = database.dataSource("relay");
                    NoteTopic topic = NoteTopic.about(TOPIC, List.of(note))) {
                start(dataSource, Clock.systemUTC());
                assertThat(topic.await(1)).hasSize(1);
                assertThat(topic.readFor(Duration.ofSeconds(3))).hasSize(1);

                administer("alter database relay_read_only reset default_transaction_read_only");
                administer("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'relay_read_only'");

                await().atMost(Duration.ofSeconds(20)).until(() -> database.waiting() == 0);
                assertThat(topic.readFor(Duration.ofMillis(500))).hasSize(1);
                assertThat(database.number("select sum(length) from outbox_published"))
                        .isEqualTo(1);
            }
        }

        private void administer(String statement) {
            Stack.postgres().administer("postgres", statement);
        }
    }

    @Nested
    class BehindAPoolerInTransactionMode {

        @Test
        void isNoticedByTwoRelaysThatShareTheSessionWithTheLock() throws Exception {
            OutboxDatabase database = OutboxDatabase.create("pooler_one");
            try (TransactionPooler pooler = new TransactionPooler(database.connect())) {
                isNoticed(
                        database,
                        start(pooler.dataSource(), Clock.systemUTC()),
                        start(pooler.dataSource(), Clock.systemUTC()));
            }
        }

        @Test
        void isNoticedByARelayWhoseSessionChanges() throws Exception {
            OutboxDatabase database = OutboxDatabase.create("pooler_two");
            try (Connection one = database.connect();
                    TransactionPooler pooler = new TransactionPooler(one, database.connect())) {
                isNoticed(database, start(pooler.dataSource(), Clock.systemUTC()));
            }
        }

        private void isNoticed(OutboxDatabase database, RelayRunner... replicas) {
            await().until(() -> {
                append(database);
                return List.of(replicas).stream().anyMatch(relay -> relay.sharedSessions() > 0);
            });
        }
    }

    private RelayRunner start(DataSource dataSource, Clock clock) {
        RelayRunner relay = new RelayRunner(dataSource, producers, wakeUp, new RelayReplica.SmallBatches(), clock);
        relay.start(new StartupEvent());
        relays.add(relay);
        return relay;
    }

    private static void append(OutboxDatabase database) throws SQLException {
        append(database, UUID.randomUUID());
    }

    private static void append(OutboxDatabase database, UUID note) throws SQLException {
        try (Connection connection = database.connect()) {
            OutboxDatabase.append(connection, new NoteIgnored(note, "troubled"), TOPIC);
        }
    }

    /** The relay asks for the time when it is about to mark what it sent; the first time it meets trouble. */
    private static Clock onceAnEventIsSent(Runnable trouble) {
        AtomicBoolean met = new AtomicBoolean();
        return new Clock() {
            @Override
            public Instant instant() {
                if (!Thread.currentThread().isVirtual() && met.compareAndSet(false, true)) {
                    trouble.run();
                }
                return Instant.now();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }
}
