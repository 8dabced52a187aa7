package org.jiedui.kit.history;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.probe.NoteApi.address;
import static org.jiedui.kit.probe.NoteApi.asCaller;
import static org.jiedui.kit.probe.NoteApi.id;
import static org.jiedui.kit.probe.NoteApi.rewrite;
import static org.jiedui.kit.probe.NoteApi.write;
import static org.jiedui.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.util.UUID;
import org.jiedui.stack.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangeHistoryTest {

    private static final Instant NOON = Instant.parse("2029-01-01T04:00:00.000001Z");
    private static final Attribution SOMEBODY = new Attribution("liaison", "440400", "a unit", null, null);

    @Inject
    ChangeHistory history;

    @Inject
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void tellsInOrderWhoChangedWhatAndWhen() {
        clock.set(NOON);
        Response note = write("remembered");
        Response changed = rewrite(note, "changed");
        clock.set(NOON.plusSeconds(1));
        rewrite(changed, "changed again");

        historyOf(note)
                .then()
                .statusCode(200)
                .body("items.change", contains("written", "rewritten", "rewritten"))
                .body("items.role", everyItem(equalTo("liaison")))
                .body("items.region", everyItem(equalTo("440400")))
                .body("items.unit", everyItem(equalTo("liaison of 440400")))
                .body(
                        "items.updatedAt",
                        contains(
                                "2029-01-01T12:00:00.000001+08:00",
                                "2029-01-01T12:00:00.000001+08:00",
                                "2029-01-01T12:00:01.000001+08:00"));
    }

    @Test
    void isReadPageByPageAndGoesOnWhereItEnded() {
        Response first = write("paged");
        Response second = rewrite(first, "changed");

        String cursor = historyOf(first, "limit", 1)
                .then()
                .header("Link", containsString("rel=\"next\""))
                .body("items.change", contains("written"))
                .extract()
                .path("next");
        rewrite(second, "changed while the first page was read");

        historyOf(first, "cursor", cursor)
                .then()
                .body("items.change", contains("rewritten", "rewritten"))
                .body("next", nullValue());
    }

    @Test
    void tellsOnlyWhatIsNewToWhoHasReadItBefore() {
        clock.set(NOON);
        Response note = write("read before");
        clock.set(NOON.plusSeconds(600));
        rewrite(note, "changed");

        historyOf(note, "updatedSince", NOON.plusSeconds(599).toString())
                .then()
                .body("items.change", contains("rewritten"));
    }

    @Test
    void refusesTheCursorOfAListThatIsOrderedByAnId() {
        Response note = write("older");
        write("newer");
        String foreign = asCaller().queryParam("limit", 1).get(NOTES).path("next");

        assertProblem(historyOf(note, "cursor", foreign), 400, "invalid-request")
                .naming("#query/cursor")
                .at(address(note) + "/history");
    }

    @Test
    void keepsReasonAndDocument() {
        Response note = write("to be ended");
        QuarkusTransaction.requiringNew()
                .run(() -> history.record(
                        id(note), "ended", SOMEBODY.because("约定期满").on("会议纪要第3号（测试）")));

        historyOf(note)
                .then()
                .body("items.reason", contains(null, "约定期满"))
                .body("items.document", contains(null, "会议纪要第3号（测试）"));
    }

    @Test
    void keepsTheVersionThatWasConsentedTo() {
        Response note = write("to be consented to");
        QuarkusTransaction.requiringNew().run(() -> history.record(id(note), "consented", SOMEBODY, 2L));

        historyOf(note).then().body("items.version", contains(null, 2));
    }

    @Test
    void remembersNothingOfAChangeThatWasRolledBack() {
        Response note = write("not ended");
        QuarkusTransaction.begin();
        history.record(id(note), "ended", SOMEBODY);
        QuarkusTransaction.rollback();

        historyOf(note).then().body("items.change", contains("written"));
    }

    @Test
    void belongsToTheTransactionOfTheChange() {
        assertThatExceptionOfType(TransactionalException.class)
                .isThrownBy(() -> history.record(UUID.randomUUID(), "ended", SOMEBODY));
    }

    private static Response historyOf(Response note, Object... parameters) {
        RequestSpecification request = asCaller();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.get(address(note) + "/history");
    }
}
