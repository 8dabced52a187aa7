package org.jiedui.kit.precondition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.address;
import static org.jiedui.kit.probe.NoteApi.asCaller;
import static org.jiedui.kit.probe.NoteApi.read;
import static org.jiedui.kit.probe.NoteApi.rewrite;
import static org.jiedui.kit.probe.NoteApi.write;
import static org.jiedui.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jiedui.kit.probe.NoteBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IfMatchTest {

    private static final int PARALLEL = 8;

    @Test
    void isRequiredForAChange() {
        Response note = write("kept");

        assertProblem(change(note, null), 428, "version-required").at(address(note));
        assertUnchanged(note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1\"",
                "\"1-gzip\"",
                "\"1-0193c1f0-6a00-3a38-9234-5678000000ff\"",
                "\"1-0193c1f0-6a00-3a38-9234-5678000000ff-gzip\"",
                " \"1\" "
            })
    void allowsWhatWasSeen(String seen) {
        assertThat(change(write("kept"), seen).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"2\"`, stale-version",
                "`\"2-gzip\"`, stale-version",
                "`W/\"1\"`, weak-entity-tag",
                "`W/\"1-gzip\"`, weak-entity-tag",
                "`W/\"abc\"`, weak-entity-tag",
                "`\"01\"`, unknown-entity-tag",
                "`\"1x\"`, unknown-entity-tag",
                "`\"1-\"`, unknown-entity-tag",
                "`\"1-garbage\"`, unknown-entity-tag",
                "`\"1-gzip-gzip\"`, unknown-entity-tag",
                "`\"1-0193c1f0-6a00-3a38-9234-5678000000f\"`, unknown-entity-tag",
                "`\"content-0193c1f0-6a00-3a38-9234-5678000000ff\"`, unknown-entity-tag",
                "`\"\"`, unknown-entity-tag",
                "`\"abc\"`, unknown-entity-tag",
            })
    void refusesWhatWasNot(String seen, String slug) {
        Response note = write("kept");

        assertProblem(change(note, seen), 412, slug).with("currentVersion", 1);
        assertUnchanged(note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "*",
                "\"1",
                "'1'",
                "\"1\" \"2\"",
                "w/\"1\"",
                ",",
                "\"1\",",
                "\"1\", \"9\"",
                "\"0\",\"1\",W/\"2\""
            })
    void mustBeOneTag(String header) {
        Response note = write("kept");

        assertProblem(change(note, header), 400, "invalid-request").naming("#header/If-Match");
        assertUnchanged(note);
    }

    @Test
    void refusesASecondChangeOfTheSameVersion() {
        Response note = write("kept");
        rewrite(note, "first");

        assertProblem(rewrite(note, "second"), 412, "stale-version").with("currentVersion", 2);
    }

    @Test
    void letsOneOfManyParallelChangesPass() throws Exception {
        Response note = write("contended");
        try (ExecutorService callers = Executors.newFixedThreadPool(PARALLEL)) {
            List<Callable<Response>> changes = Stream.<Callable<Response>>generate(() -> () -> rewrite(note, "mine"))
                    .limit(PARALLEL)
                    .toList();

            List<Integer> statuses = callers.invokeAll(changes).stream()
                    .map(Future::resultNow)
                    .map(Response::statusCode)
                    .sorted()
                    .toList();

            assertThat(statuses).hasSize(PARALLEL).startsWith(200);
            assertThat(statuses.subList(1, PARALLEL)).containsOnly(412);
        }
        assertThat(read(note).<Integer>path("version")).isEqualTo(2);
    }

    private static Response change(Response note, @Nullable String ifMatch) {
        var request = asCaller().body(NoteBody.titled("changed").toString());
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(address(note));
    }

    private static void assertUnchanged(Response note) {
        assertThat(read(note).asString()).isEqualTo(note.asString());
    }
}
