package org.jiedui.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.probe.NoteApi.asCaller;
import static org.jiedui.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.kit.probe.Gate;
import org.jiedui.kit.probe.NoteBody;
import org.jiedui.kit.probe.NoteCounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ParallelRequestsTest {

    private static final int REQUESTS = 20;

    private final String key = UUID.randomUUID().toString();

    @Inject
    Gate gate;

    @AfterEach
    void openGate() {
        gate.open();
    }

    @Test
    void haveOneEffectAndOneAnswer() throws Exception {
        String title = "parallel " + key;
        List<Response> answers = inParallel(() -> write(title));

        var bodies = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .map(Response::asString)
                .collect(Collectors.toSet());
        assertThat(bodies).as("the answer of all that were not refused").hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .allSatisfy(answer -> assertProblem(answer, 409, "key-still-running"));
        assertThat(NoteCounts.rows(title)).isOne();
        assertThat(NoteCounts.events(title)).isOne();
    }

    @Test
    void hearAtOnceThatTheFirstIsStillRunning() throws Exception {
        String title = "held " + key;
        gate.close();
        try (ExecutorService callers = Executors.newSingleThreadExecutor()) {
            Future<Response> first = callers.submit(() -> write(title));
            assertThat(gate.awaitSomebody()).isTrue();

            assertProblem(write(title), 409, "key-still-running").at(NOTES);
            assertThat(first.isDone()).isFalse();

            gate.open();
            assertThat(first.get().statusCode()).isEqualTo(201);
            assertThat(write(title).asString()).isEqualTo(first.get().asString());
        }
    }

    private static List<Response> inParallel(Callable<Response> request) throws InterruptedException {
        try (ExecutorService callers = Executors.newFixedThreadPool(REQUESTS)) {
            List<Callable<Response>> requests =
                    Stream.generate(() -> request).limit(REQUESTS).toList();
            return callers.invokeAll(requests).stream().map(Future::resultNow).toList();
        }
    }

    private Response write(String title) {
        return asCaller()
                .header("Idempotency-Key", key)
                .body(NoteBody.titled(title).toString())
                .post(NOTES);
    }
}
