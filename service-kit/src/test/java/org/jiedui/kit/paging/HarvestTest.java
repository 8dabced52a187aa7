package org.jiedui.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.rewrite;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jiedui.kit.probe.NoteApi;
import org.jiedui.stack.testing.BlockedSession;
import org.jiedui.stack.testing.SettableClock;
import org.jiedui.stack.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who asks again from the largest {@code updatedAt} seen misses nothing, whatever was in flight. */
@QuarkusTest
class HarvestTest {

    private static final int WRITERS = 8;
    private static final int CHANGES = 40;
    private static final Instant NOON = Instant.parse("2031-01-01T04:00:00Z");
    private static final String EVER = "2000-01-01T00:00:00Z";

    private final String title = "harvested " + UUID.randomUUID();

    @Inject
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void missesNothingWhileManyWrite() throws Exception {
        Map<String, Long> written = new ConcurrentHashMap<>();
        Harvester harvester = new Harvester(title, 7);

        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writers = IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(writer -> threads.submit(() -> writeAndRewrite(written)))
                    .toList();
            while (!writers.stream().allMatch(Future::isDone)) {
                harvester.harvest();
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        harvester.harvest();

        assertThat(written).hasSize(WRITERS * CHANGES / 2);
        assertThat(harvester.copy()).isEqualTo(written);
    }

    /** It has read the clock when the others have not, and commits when they have long been seen. */
    @Test
    void findsWhatALockHeldBackWhileOthersCommitted() throws Exception {
        Response held = NoteApi.write(title);
        Harvester harvester = new Harvester(title, 50);

        try (ExecutorService threads = Executors.newSingleThreadExecutor();
                Connection holder = Stack.connect("kit")) {
            lock(holder, held);
            Future<Response> late = threads.submit(() -> rewrite(held, title));
            BlockedSession.await("kit");
            Response later = NoteApi.write(title);
            harvester.harvest();
            assertThat(harvester.copy()).containsOnlyKeys(held.<String>path("id"), later.<String>path("id"));
            holder.rollback();
            assertThat(late.get().statusCode()).isEqualTo(200);
        }
        harvester.harvest();

        assertThat(harvester.copy()).containsEntry(held.path("id"), 2L);
    }

    @Test
    void findsWhatAReplicaWithASlowerClockWrote() {
        clock.set(NOON);
        Response note = NoteApi.write(title);
        Harvester harvester = new Harvester(title, 50);
        harvester.harvest();

        clock.set(NOON.minusSeconds(30));
        rewrite(note, title);
        harvester.harvest();

        assertThat(harvester.copy()).containsEntry(note.path("id"), 2L);
    }

    /** The last page must not lead past what changed after its own page was read. */
    @Test
    void leavesToTheNextWhatChangesBetweenItsPages() {
        clock.set(NOON);
        Response last = NoteApi.write(title);
        Response first = NoteApi.write(title);
        clock.advance(Duration.ofHours(1));
        Harvester harvester = new Harvester(title, 1);

        Response page = harvester.read(EVER, null);
        clock.advance(Duration.ofHours(1));
        rewrite(first, title);
        clock.advance(Duration.ofHours(1));
        rewrite(last, title);
        Response next = harvester.read(EVER, page.path("next"));

        assertThat(page.<List<String>>path("items.id")).containsExactly(first.<String>path("id"));
        assertThat(next.<List<String>>path("items.id")).isEmpty();
        assertThat(new Harvester(title, 50).read(NOON.toString(), null).<List<String>>path("items.id"))
                .containsExactly(first.path("id"), last.path("id"));
    }

    private void writeAndRewrite(Map<String, Long> written) {
        for (int i = 0; i < CHANGES / 2; i++) {
            Response note = NoteApi.write(title);
            assertThat(rewrite(note, title).statusCode()).isEqualTo(200);
            written.put(note.path("id"), 2L);
        }
    }

    private static void lock(Connection holder, Response note) throws Exception {
        holder.setAutoCommit(false);
        try (PreparedStatement lock = holder.prepareStatement("select from note where id = ? for update")) {
            lock.setObject(1, NoteApi.id(note));
            lock.execute();
        }
    }
}
