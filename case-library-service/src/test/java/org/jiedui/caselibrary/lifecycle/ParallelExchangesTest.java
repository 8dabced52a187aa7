package org.jiedui.caselibrary.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.ExchangeFixture.aPractice;
import static org.jiedui.caselibrary.ExchangeFixture.anExchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jiedui.caselibrary.CaseApi;
import org.jiedui.caselibrary.Database;
import org.jiedui.caselibrary.EmittedEvents;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.events.PublishedPairing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two replicas that take in exchanges on the same practice at once: parallel transactions on connections of their own. */
@QuarkusTest
@ExtendWith(EmittedEvents.class)
class ParallelExchangesTest {

    private static final String BLOCKED = """
            select query from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock' and query like 'insert into pair%'""";

    private final PublishedPairing pairing = aPairing();
    private final Practice practice = aPractice("示例做法");

    @Inject
    CaseSeeding seeding;

    @Test
    void waitForTheOneThatSeedsTheDraftAndAppendToIt() throws Exception {
        try (ExecutorService replica = Executors.newSingleThreadExecutor()) {
            Future<?> second = QuarkusTransaction.requiringNew().call(() -> {
                seeding.takeIn(exchange(1), 1);
                Future<?> waiting = replica.submit(() -> seeding.takeIn(exchange(2), 1));
                await().until(() -> !Database.rows(BLOCKED).isEmpty());
                assertThat(waiting).isNotDone();
                return waiting;
            });
            assertThat(second).succeedsWithin(Duration.ofSeconds(10));
        }

        assertOneDraftWith(2);
    }

    @Test
    void seedANewDraftIfTheFirstOneFails() {
        assertThat(catchThrowable(() -> QuarkusTransaction.requiringNew().run(() -> {
                    seeding.takeIn(exchange(1), 1);
                    throw new IllegalStateException("the replica fails before it commits");
                })))
                .isInstanceOf(IllegalStateException.class);

        seeding.takeIn(exchange(2), 1);

        assertOneDraftWith(1);
    }

    @Test
    void makeOneDraftWithAllTheirEvidenceHoweverManyThereAre() throws Exception {
        int parallel = 8;
        CyclicBarrier together = new CyclicBarrier(parallel);
        List<Callable<Void>> replicas = IntStream.rangeClosed(1, parallel)
                .mapToObj(day -> (Callable<Void>) () -> {
                    together.await();
                    seeding.takeIn(exchange(day), 1);
                    return null;
                })
                .toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(parallel)) {
            for (Future<Void> done : threads.invokeAll(replicas)) {
                assertThat(done).succeedsWithin(Duration.ofSeconds(10));
            }
        }

        assertOneDraftWith(parallel);
    }

    private ActivityCompleted exchange(int day) {
        return anExchange(pairing)
                .startingAt("2022-03-0%dT01:00:00Z".formatted(day))
                .showing(practice)
                .completed();
    }

    private void assertOneDraftWith(int evidence) {
        var view = CaseApi.theCaseOf(pairing);
        assertThat(view.<List<String>>path("evidence.activityId")).hasSize(evidence);
        assertThat(view.<Integer>path("version")).isEqualTo(evidence);
        assertThat(Database.rows(
                        "select type from outbox where aggregateid = ?::uuid order by seq", view.<String>path("id")))
                .hasSize(evidence)
                .startsWith("org.jiedui.case.drafted.v1")
                .containsOnlyOnce("org.jiedui.case.drafted.v1");
    }
}
