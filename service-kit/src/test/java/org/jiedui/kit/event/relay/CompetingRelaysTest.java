package org.jiedui.kit.event.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jiedui.kit.event.NoteTopic;
import org.jiedui.kit.event.NoteTopic.Sighting;
import org.jiedui.kit.event.OutboxDatabase;
import org.jiedui.kit.event.RelayWakeUp;
import org.jiedui.kit.probe.NoteEvent.NoteIgnored;
import org.junit.jupiter.api.Test;

/** Two replicas of a service on one database while events are committed; whichever leads loses its session. */
@QuarkusTest
class CompetingRelaysTest {

    /** Nobody in this module consumes it. */
    private static final String TOPIC = "jiedui.activity.events";

    private static final int KEYS = 50;
    private static final int EACH = 100;
    private static final int WRITERS = 4;
    private static final int TAKEOVERS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String LEADER = """
            select a.application_name from pg_locks l join pg_stat_activity a using (pid)
            where l.locktype = 'advisory' and l.granted and a.datname = current_database()""";
    private static final String KILL_LEADER = """
            select count(pg_terminate_backend(pid)) from pg_locks join pg_stat_activity using (pid)
            where locktype = 'advisory' and granted and datname = current_database()""";
    private static final String POSITION = "select last_position from outbox_progress";
    private static final String PLACES = "select count(distinct position) from outbox where position between 1 and ";
    private static final String EVENTS = "select count(*) from outbox";

    private final List<UUID> subjects =
            Stream.generate(UUID::randomUUID).limit(KEYS).toList();

    @Inject
    RelayProducer producers;

    @Inject
    RelayWakeUp wakeUp;

    @Test
    void keepTheOrderPerKeyAndLoseNothing() throws Exception {
        OutboxDatabase database = OutboxDatabase.create("competing_relays");
        try (RelayReplica first = RelayReplica.start("first", database, producers, wakeUp);
                RelayReplica second = RelayReplica.start("second", database, producers, wakeUp);
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writing = startWriting(writers, database);
            List<String> leaders = loseLeaders(database);
            for (Future<?> one : writing) {
                one.get();
            }
            await().atMost(PATIENCE).until(() -> database.waiting() == 0);
            assertThat(leaders).hasSize(TAKEOVERS + 1).containsOnly(first.name(), second.name());
        }

        assertThat(database.number(POSITION)).isEqualTo(KEYS * EACH);
        assertThat(database.number(PLACES + KEYS * EACH)).isEqualTo(KEYS * EACH);
        assertThat(database.number(EVENTS)).isEqualTo(KEYS * EACH);
        assertThat(NoteTopic.firstSequences(onTheTopic())).hasSize(KEYS).allSatisfy((subject, sequences) -> assertThat(
                        sequences)
                .isEqualTo(LongStream.rangeClosed(1, EACH).boxed().toList()));
    }

    /** Each commits one event after the other, and all write about all subjects. */
    private List<Future<?>> startWriting(ExecutorService writers, OutboxDatabase database) {
        AtomicInteger next = new AtomicInteger();
        Callable<Integer> writer = () -> {
            try (Connection connection = database.connect()) {
                for (int n = next.getAndIncrement(); n < KEYS * EACH; n = next.getAndIncrement()) {
                    NoteIgnored event = new NoteIgnored(subjects.get(n % KEYS), "event " + n);
                    OutboxDatabase.append(connection, event, TOPIC);
                }
                return next.get();
            }
        };
        List<Future<?>> writing = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writing.add(writers.submit(writer));
        }
        return writing;
    }

    /** The leaders, in their order, each of whom was killed after it had published something. */
    private List<String> loseLeaders(OutboxDatabase database) throws SQLException {
        List<String> leaders = new ArrayList<>();
        long share = KEYS * EACH / (TAKEOVERS + 2);
        for (int takeover = 1; takeover <= TAKEOVERS; takeover++) {
            long target = takeover * share;
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> database.number(POSITION) >= target);
            String leader = leader(database);
            leaders.add(leader);
            assertThat(database.number(KILL_LEADER)).isEqualTo(1);
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(10)).until(() -> !List.of(leader, "")
                    .contains(leader(database)));
        }
        leaders.add(leader(database));
        return leaders;
    }

    private static String leader(OutboxDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LEADER)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private List<Sighting> onTheTopic() {
        try (NoteTopic topic = NoteTopic.about(TOPIC, subjects)) {
            return topic.awaitDistinct(KEYS * EACH);
        }
    }
}
