package org.jiedui.activity.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.jiedui.activity.ActivityApi.REPORT;
import static org.jiedui.activity.ActivityApi.aPastActivity;
import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.as;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.complete;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.ActivityApi.record;
import static org.jiedui.activity.ActivityApi.schedule;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedui.activity.ActivityBody;
import org.jiedui.activity.ActivityTopic;
import org.jiedui.activity.Answers;
import org.jiedui.activity.PairingTopic;
import org.jiedui.stack.testing.AtOnce;
import org.jiedui.stack.testing.RecordingDriver;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttendanceTest {

    private static final String WITHOUT_HEAD_COUNT = "{\"unit\": \"测试单位\", \"region\": \"520302\"}";

    @SuppressWarnings("NullAway.Init")
    private Response activity;

    @BeforeEach
    void haveAnActivityHostedByZhuhai() {
        activity = aPastActivity(PairingTopic.aKnownPairing());
    }

    @Test
    void isRecordedAndAnnouncedByUnit() {
        try (ActivityTopic topic = ActivityTopic.fromNow()) {
            Response attendance = record(activity, "测试单位");

            attendance
                    .then()
                    .statusCode(201)
                    .header("Location", endsWith(address(activity) + "/attendances/" + id(attendance)))
                    .body("side", equalTo("PARTNER"))
                    .body("recordedBy.role", equalTo("liaison"));
            asLiaison(ZUNYI)
                    .get(attendance.header("Location"))
                    .then()
                    .statusCode(200)
                    .body("headCount", equalTo(12));
            JsonNode event = topic.await(id(attendance), 1).getFirst();
            assertThat(event.at("/data/activityId").asText()).isEqualTo(id(activity));
            assertThat(event.at("/data/attendance/unit").asText()).isEqualTo("测试单位");
        }
    }

    @Test
    void keepsAHeadCountThatWasNotReportedAbsent() {
        try (ActivityTopic topic = ActivityTopic.fromNow()) {
            Response attendance = post(ZHUHAI, WITHOUT_HEAD_COUNT);

            attendance.then().statusCode(201).body("$", not(hasKey("headCount")));
            assertThat(topic.await(id(attendance), 1)
                            .getFirst()
                            .at("/data/attendance")
                            .has("headCount"))
                    .isFalse();
        }
    }

    @Test
    void costsThreeStatements() {
        List<String> statements = RecordingDriver.statementsOf(
                () -> record(activity, "测试单位").then().statusCode(201));

        assertThat(statements).hasSize(3);
        assertThat(statements.get(0)).startsWith("select a.status").endsWith("for share of a");
        assertThat(statements.get(1)).startsWith("insert into attendance");
        assertThat(statements.get(2)).contains("insert into outbox");
    }

    @Test
    void isListedLastFirstAndSummedUpBySide() {
        record(activity, "甲");
        record(activity, "乙");
        post(ZHUHAI, "{\"unit\": \"丙\", \"region\": \"440402\"}");

        asLiaison(ZUNYI)
                .get(address(activity) + "/attendances")
                .then()
                .statusCode(200)
                .body("items.unit", contains("丙", "乙", "甲"));
        asLiaison(ZUNYI)
                .get(address(activity) + "/attendances/totals")
                .then()
                .statusCode(200)
                .body("partner.units", equalTo(2))
                .body("partner.headCount", equalTo(24))
                .body("leading.headCount", equalTo(0))
                .body("leading.unitsWithoutHeadCount", equalTo(1));
    }

    @Test
    void isRecordedByTheHostOnly() {
        post(ZUNYI, WITHOUT_HEAD_COUNT).then().statusCode(403).body("type", equalTo("urn:jiedui:problem:not-the-host"));
        for (String token : List.of(Tokens.ministry(), Tokens.province("440000"))) {
            as(token)
                    .body(WITHOUT_HEAD_COUNT)
                    .post(address(activity) + "/attendances")
                    .then()
                    .statusCode(403);
        }
        post("330200", WITHOUT_HEAD_COUNT).then().statusCode(404);
    }

    @Test
    void isRefusedForAUnitOfAThirdRegion() {
        post(ZHUHAI, WITHOUT_HEAD_COUNT.replace("520302", "330200"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:region-outside-the-pairing"));
    }

    @Test
    void namesEveryWrongFieldAtOnce() {
        post(ZHUHAI, "{\"unit\": \"张先生13800138000\", \"headCount\": 100001}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/unit", "/region", "/headCount"));
    }

    @Test
    void isOfAUnitWithAName() {
        record(activity, "\u3000").then().statusCode(400).body("errors.pointer", contains("/unit"));
        record(activity, "测试\\n单位").then().statusCode(400).body("errors.pointer", contains("/unit"));
    }

    @Test
    void isOfAUnitOnceHoweverItsNameIsSpelled() {
        Response recorded = post(ZHUHAI, unit("Café 神居城市管理局", "520302"));

        for (String spelling : List.of("Cafe\u0301 神居城市管理局", "ＣＡＦÉ\u3000\ufa19居城市管理局", "Café  神居\u200b城市管理局")) {
            post(ZHUHAI, unit(spelling, "520302"))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:jiedui:problem:unit-already-recorded"))
                    .body("existing.id", equalTo(recorded.path("id")));
        }
        asLiaison(ZUNYI).get(address(activity) + "/attendances").then().body("items.unit", contains("Café 神居城市管理局"));
    }

    @Test
    void isOfAUnitWithinItsRegion() {
        for (String region : List.of("440400", "440402", "520300", "520302", "520303")) {
            post(ZHUHAI, unit("城市管理局", region)).then().statusCode(201);
        }
        post(ZHUHAI, unit("城市管理局", "520303")).then().statusCode(409);
    }

    @Test
    void isNotFoundUnderAnotherActivity() {
        Response attendance = record(activity, "测试单位");
        Response another = aPastActivity(PairingTopic.aKnownPairing());

        asLiaison(ZHUHAI)
                .get(address(another) + "/attendances/" + id(attendance))
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:jiedui:problem:attendance-not-found"));
        asLiaison(ZHUHAI)
                .get("/v1/activities/" + UUID.randomUUID() + "/attendances")
                .then()
                .statusCode(404);
    }

    @Nested
    class OfOneUnitAtOnce {
        @Test
        void isRecordedExactlyOnce() throws Exception {
            List<Response> answers =
                    AtOnce.all(Stream.generate(() -> (Callable<Response>) () -> record(activity, "测试单位"))
                            .limit(8));

            assertThat(Answers.count(answers, 201)).isEqualTo(1);
            assertThat(answers.stream().filter(answer -> answer.statusCode() != 201))
                    .hasSize(7)
                    .allSatisfy(answer -> {
                        assertThat(answer.statusCode()).isEqualTo(409);
                        assertThat(answer.<String>path("type")).isEqualTo("urn:jiedui:problem:unit-already-recorded");
                    });
        }

        @Test
        void isTheSameUnitWhateverTheSpacesAroundItsName() {
            record(activity, "测试单位").then().statusCode(201);
            record(activity, "\u3000测试单位 ").then().statusCode(409);
        }
    }

    @Nested
    class OfManyUnitsAtOnce {
        @Test
        void isRecordedForEach() throws Exception {
            List<Response> answers = AtOnce.all(IntStream.range(0, 12)
                    .mapToObj(unit -> (Callable<Response>) () -> record(activity, "测试单位" + unit)));

            assertThat(Answers.count(answers, 201)).isEqualTo(12);
        }
    }

    @Nested
    class WhenNobodyHosts {
        @Test
        void isRecordedByEitherSide() {
            activity = schedule(ActivityBody.of(PairingTopic.aKnownPairing()).online());

            post(ZUNYI, WITHOUT_HEAD_COUNT).then().statusCode(201);
            record(activity, "另一测试单位").then().statusCode(201);
        }
    }

    @Nested
    class WhenTheActivityIsCompleted {
        @Test
        void isRefused() {
            record(activity, "测试单位");
            complete(activity, REPORT).then().statusCode(200);

            record(activity, "另一测试单位")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:jiedui:problem:activity-already-completed"));
        }
    }

    private static String unit(String name, String region) {
        return "{\"unit\": \"%s\", \"region\": \"%s\"}".formatted(name, region);
    }

    private Response post(String region, String body) {
        return asLiaison(region).body(body).post(address(activity) + "/attendances");
    }
}
