package org.jiedui.caselibrary.lifecycle.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.caselibrary.ActivityTopic.tell;
import static org.jiedui.caselibrary.CaseApi.post;
import static org.jiedui.caselibrary.CaseApi.read;
import static org.jiedui.caselibrary.CaseApi.theCaseOf;
import static org.jiedui.caselibrary.CaseApi.write;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.ExchangeFixture.aPractice;
import static org.jiedui.caselibrary.ExchangeFixture.amended;
import static org.jiedui.caselibrary.ExchangeFixture.anExchange;
import static org.jiedui.caselibrary.ExchangeFixture.attendanceCorrected;
import static org.jiedui.caselibrary.collection.CasesInEdition.ZHUHAI;
import static org.jiedui.caselibrary.content.ContentFixture.wholeRequest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jiedui.caselibrary.Database;
import org.jiedui.caselibrary.EmittedEvents;
import org.jiedui.caselibrary.collection.CasesInEdition;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.events.PublishedPairing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is corrected of an exchange is corrected where a case is still written, and nowhere else. */
@QuarkusTest
@ExtendWith(EmittedEvents.class)
class CorrectedExchangeTest {

    private static final int COMPLETED = 4;

    private final PublishedPairing pairing = aPairing();
    private final ActivityCompleted exchange = anExchange(pairing)
            .startingAt("2022-03-01T01:00:00Z")
            .attendedBy("示例单位甲", 12)
            .attendedBy("示例单位乙", null)
            .resultingIn("春")
            .showing(aPractice("示例做法"))
            .completed();

    @Test
    void readsAsItWasCorrected() {
        tell(exchange, COMPLETED);
        tell(attendanceCorrected(exchange, "示例单位甲", 10), 5);
        tell(amended(exchange, "春，更正", "https://example.org/a"), 6);

        theCaseOf(pairing)
                .then()
                .body("evidence[0].attendance.headCount", contains(10, null))
                .body("background.text", endsWith("参加单位：示例单位甲10人、示例单位乙。"))
                .body("measures.text", endsWith("2022年3月1日：春，更正"))
                .body("evidence[0].materials", contains("https://example.org/a"))
                .body("evidenceWaiting", equalTo(0))
                .body("version", equalTo(3));
        assertThat(events())
                .containsExactly(
                        "org.jiedui.case.drafted.v1",
                        "org.jiedui.case.evidence-corrected.v1",
                        "org.jiedui.case.evidence-corrected.v1");
    }

    @Test
    void readsTheSameWhenItIsToldInTheOtherOrderAndTwice() {
        tell(amended(exchange, "春，再更正"), 8);
        tell(attendanceCorrected(exchange, "示例单位甲", 9), 7);
        tell(attendanceCorrected(exchange, "示例单位甲", 11), 3);
        tell(exchange, COMPLETED);
        tell(amended(exchange, "春，更正"), 6);
        tell(attendanceCorrected(exchange, "示例单位甲", 10), 5);
        tell(attendanceCorrected(exchange, "示例单位乙", 1), 2);
        tell(attendanceCorrected(exchange, "示例单位甲", 9), 7);
        tell(exchange, COMPLETED);

        theCaseOf(pairing)
                .then()
                .body("evidence[0].attendance.headCount", contains(9, null))
                .body("measures.text", endsWith("2022年3月1日：春，再更正"))
                .body("version", equalTo(1));
        assertThat(events()).containsExactly("org.jiedui.case.drafted.v1");
    }

    @Test
    void leavesWhatAuthorsWroteAlone() {
        tell(exchange, COMPLETED);
        write(theCaseOf(pairing), Map.of("measures", "人写的举措")).then().statusCode(200);

        tell(amended(exchange, "春，更正"), 5);

        theCaseOf(pairing)
                .then()
                .body("measures.text", equalTo("人写的举措"))
                .body("evidence[0].outcome", equalTo("春，更正"))
                .body("number", equalTo(1));
    }

    @Test
    void keepsTheCorrectionOfAFixedVersionForTheNext() {
        tell(exchange, COMPLETED);
        Response written = write(theCaseOf(pairing), wholeRequest("示例做法"));
        Response submitted = post(ZHUHAI, written, "submissions", CasesInEdition.confirmed());
        submitted.then().statusCode(200);

        tell(attendanceCorrected(exchange, "示例单位甲", 10), 5);

        Response waiting = read(ZHUHAI, submitted);
        waiting.then()
                .body("number", equalTo(1))
                .body("evidence[0].attendance.headCount", contains(12, null))
                .body("evidenceWaiting", equalTo(1));
        assertThat(Database.rows(
                        "select evidence->0->'attendance'->0->>'headCount' from case_version where case_id = ?::uuid",
                        waiting.<String>path("id")))
                .containsExactly("12");
    }

    private List<String> events() {
        return Database.rows(
                "select type from outbox where aggregateid = ?::uuid order by seq",
                theCaseOf(pairing).<String>path("id"));
    }
}
