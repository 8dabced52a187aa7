package org.jiedui.activity.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.jiedui.activity.ActivityApi.REPORT;
import static org.jiedui.activity.ActivityApi.aPastActivity;
import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.complete;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.ActivityApi.record;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingTopic.aKnownPairing;
import static org.jiedui.activity.scheduling.web.ActivityRequests.cancel;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import org.jiedui.activity.ActivityTopic;
import org.jiedui.activity.Answers;
import org.jiedui.stack.testing.AtOnce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a unit that sent twelve to a visit in 珠海, of 14 in all. */
@QuarkusTest
class CorrectionTest {

    private static final String FOURTEEN = "{\"headCount\": 14, \"reason\": \"漏记两人\", \"document\": \"签到表\"}";

    @SuppressWarnings("NullAway.Init")
    private Response activity;

    @SuppressWarnings("NullAway.Init")
    private Response attendance;

    @BeforeEach
    void recordTwelve() {
        activity = aPastActivity(aKnownPairing());
        attendance = record(activity, "测试单位");
    }

    @Test
    void keepsTheFormerCountAfterCompletionAndTellsTheTotals() {
        record(activity, "另一测试单位").then().statusCode(201);
        complete(activity, REPORT).then().statusCode(200);
        try (ActivityTopic topic = ActivityTopic.fromStart()) {
            correct(ZHUHAI, attendance, FOURTEEN)
                    .then()
                    .statusCode(200)
                    .body("headCount", equalTo(14))
                    .body("formerCounts.headCount", contains(12))
                    .body("formerCounts[0].correctedBy", equalTo("LEADING"))
                    .body("formerCounts[0].reason", equalTo("漏记两人"));

            JsonNode event = topic.await(id(activity), 3).getLast();
            assertThat(event.get("type").asText()).isEqualTo("org.jiedui.attendance.corrected.v1");
            assertThat(event.at("/data/attendanceId").asText()).isEqualTo(id(attendance));
            assertThat(event.at("/data/attendance/headCount").asInt()).isEqualTo(14);
            assertThat(event.at("/data/formerHeadCount").asInt()).isEqualTo(12);
            assertThat(event.at("/data/partner/headCount").asInt()).isEqualTo(26);
            assertThat(event.at("/data/partner/units").asInt()).isEqualTo(2);
            assertThat(event.at("/data/leading/units").asInt()).isZero();
        }
        asLiaison(ZUNYI).get(at(attendance)).then().body("formerCounts.headCount", contains(12));
        asLiaison(ZUNYI).get(address(activity) + "/page").then().body("attendance.partner.headCount", equalTo(26));
        asLiaison(ZUNYI)
                .get(address(activity) + "/history")
                .then()
                .body("items.change", hasItem("attendance-corrected"))
                .body("items.document", hasItem("签到表"));
    }

    @Test
    void ofACountThatTurnsOutUnknownLeavesItAbsent() {
        attendance.then().body("formerCounts", empty());

        Response unknown = correct(ZHUHAI, attendance, "{\"reason\": \"按报名数误记\"}");

        unknown.then().statusCode(200).body("$", not(hasKey("headCount")));
        correct(ZHUHAI, unknown, FOURTEEN)
                .then()
                .statusCode(200)
                .body("headCount", equalTo(14))
                .body("formerCounts.size()", equalTo(2));
    }

    @Test
    void isForTheHostWithAReasonAndChangesSomething() {
        correct(ZUNYI, attendance, FOURTEEN).then().statusCode(403).body("type", equalTo(type("not-the-host")));
        correct("330200", attendance, FOURTEEN).then().statusCode(404);
        correct(ZHUHAI, attendance, "{\"headCount\": 14}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        correct(ZHUHAI, attendance, FOURTEEN.replace("14", "12"))
                .then()
                .statusCode(422)
                .body("type", equalTo(type("head-count-unchanged")));
    }

    @Test
    void isOfALineOfThisActivity() {
        Response another = aPastActivity(aKnownPairing());

        asLiaison(ZHUHAI)
                .header("If-Match", attendance.header("ETag"))
                .body(FOURTEEN)
                .post(address(another) + "/attendances/" + id(attendance) + "/corrections")
                .then()
                .statusCode(404)
                .body("type", equalTo(type("attendance-not-found")));
    }

    @Test
    void isNotOfWhatDidNotTakePlace() {
        cancel(activity, ZHUHAI).then().statusCode(200);

        correct(ZHUHAI, attendance, FOURTEEN)
                .then()
                .statusCode(409)
                .body("type", equalTo(type("activity-status-forbids")));
    }

    @Test
    void isMadeOnceOfAVersion() throws Exception {
        List<Response> answers = AtOnce.all(List.of("13", "14", "15", "16").stream()
                .map(count -> (Callable<Response>) () -> correct(ZHUHAI, attendance, FOURTEEN.replace("14", count))));

        assertThat(Answers.count(answers, 200)).isEqualTo(1);
        assertThat(Answers.count(answers, 412)).isEqualTo(3);
    }

    @Test
    void ofManyUnitsAtOnceAddsUpInTheOrderTold() throws Exception {
        List<Response> lines = List.of(attendance, record(activity, "甲"), record(activity, "乙"), record(activity, "丙"));
        try (ActivityTopic topic = ActivityTopic.fromStart()) {
            List<Response> answers =
                    AtOnce.all(lines.stream().map(line -> (Callable<Response>) () -> correct(ZHUHAI, line, FOURTEEN)));

            assertThat(Answers.count(answers, 200)).isEqualTo(4);
            assertThat(topic.await(id(activity), 5).subList(1, 5))
                    .extracting(event -> event.at("/data/partner/headCount").asInt())
                    .containsExactly(50, 52, 54, 56);
        }
    }

    private Response correct(String region, Response seen, String body) {
        return asLiaison(region)
                .header("If-Match", seen.header("ETag"))
                .body(body)
                .post(at(seen) + "/corrections");
    }

    private String at(Response line) {
        return address(activity) + "/attendances/" + id(line);
    }

    private static String type(String rule) {
        return "urn:jiedui:problem:" + rule;
    }
}
