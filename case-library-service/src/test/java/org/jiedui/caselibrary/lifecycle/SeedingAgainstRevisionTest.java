package org.jiedui.caselibrary.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.caselibrary.CaseApi.as;
import static org.jiedui.caselibrary.CaseApi.post;
import static org.jiedui.caselibrary.CaseApi.read;
import static org.jiedui.caselibrary.CaseApi.theCaseOf;
import static org.jiedui.caselibrary.CaseApi.write;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.ExchangeFixture.aPractice;
import static org.jiedui.caselibrary.ExchangeFixture.amended;
import static org.jiedui.caselibrary.ExchangeFixture.anExchange;
import static org.jiedui.caselibrary.collection.CasesInEdition.ZHUHAI;
import static org.jiedui.caselibrary.collection.CasesInEdition.ZUNYI;
import static org.jiedui.caselibrary.content.ContentFixture.wholeRequest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jiedui.caselibrary.ActivityTopic;
import org.jiedui.caselibrary.Database;
import org.jiedui.caselibrary.EmittedEvents;
import org.jiedui.caselibrary.collection.CasesInEdition;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.events.PublishedPairing;
import org.jiedui.stack.testing.Overlap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An exchange, or a correction of one, comes while a rejected case of its practice is revised: the revision has it, and once. */
@QuarkusTest
@ExtendWith(EmittedEvents.class)
class SeedingAgainstRevisionTest {

    private final PublishedPairing pairing = aPairing();
    private final Practice practice = aPractice("示例做法");
    private final ActivityCompleted first = exchange("2022-03-01T01:00:00Z");
    private final ActivityCompleted later = exchange("2022-09-01T01:00:00Z");

    @Inject
    CaseSeeding seeding;

    private Response rejected;

    @BeforeEach
    void rejectACase() {
        seeding.takeIn(first, 1);
        Response written = write(theCaseOf(pairing), wholeRequest("示例做法"));
        Response submitted = post(ZHUHAI, written, "submissions", CasesInEdition.confirmed());
        post(ZUNYI, read(ZUNYI, submitted), "refusals", Map.of("reason", "测试原因"))
                .then()
                .statusCode(200);
        rejected = read(ZHUHAI, submitted);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hasTheExchangeOnce(boolean exchangeFirst) throws Exception {
        Overlap.of("case_library", exchangeFirst, this::revise, () -> told(() -> ActivityTopic.tell(later, 1)));

        assertThat(revision().<List<String>>path("evidence.activityId"))
                .containsExactly(
                        first.activityId().toString(), later.activityId().toString());
        assertThat(Database.rows("select id from typical_case where cooperation = ?", pairing.cooperation()))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hasTheCorrection(boolean correctionFirst) throws Exception {
        Overlap.of(
                "case_library",
                correctionFirst,
                this::revise,
                () -> told(() -> ActivityTopic.tell(amended(first, "更正"), 2)));

        assertThat(revision().<List<String>>path("evidence.outcome")).containsExactly("更正");
    }

    private static Object told(Runnable telling) {
        telling.run();
        return telling;
    }

    private Object revise() {
        Response revised = post(ZHUHAI, rejected, "revisions", Map.of());
        return revised.statusCode() == 201 ? revised : post(ZHUHAI, read(ZHUHAI, rejected), "revisions", Map.of());
    }

    private Response revision() {
        String id = Database.rows("select id from typical_case where revises = ?::uuid", rejected.<String>path("id"))
                .getFirst();
        return as(ZHUHAI).get("/v1/cases/" + id);
    }

    private ActivityCompleted exchange(String startsAt) {
        return anExchange(pairing).startingAt(startsAt).showing(practice).completed();
    }
}
