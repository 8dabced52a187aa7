package org.jiedui.activity.completion.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.activity.ActivityApi.REPORT;
import static org.jiedui.activity.ActivityApi.aPastActivity;
import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.as;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.complete;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.ActivityApi.obligation;
import static org.jiedui.activity.ActivityApi.record;
import static org.jiedui.activity.ActivityApi.schedule;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.activated;
import static org.jiedui.activity.PairingFixture.renewed;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import org.jiedui.activity.ActivityBody;
import org.jiedui.activity.ActivityTopic;
import org.jiedui.activity.PairingTopic;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompletionTest {

    private static final String WITH_PRACTICES = """
            {"outcome": "示范创建经验", "materials": ["https://example.org/简报?id=1"], "withoutMaterials": false,
             "practices": [{"name": "横琴全链条示范区", "worthWritingUp": true},
                           {"name": "撤桶并点", "worthWritingUp": false}]}""";

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing pairing;

    @BeforeEach
    void knowAPairing() {
        pairing = PairingTopic.aKnownPairing();
    }

    @Test
    void showsWhatCameOut() {
        Response activity = aRecordedActivity();

        complete(activity, WITH_PRACTICES)
                .then()
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("outcome", equalTo("示范创建经验"))
                .body("materials", contains("https://example.org/简报?id=1"))
                .body("practices.name", contains("横琴全链条示范区", "撤桶并点"))
                .body("practices.worthWritingUp", contains(true, false));
        asLiaison(ZHUHAI)
                .get(address(activity) + "/history")
                .then()
                .body("items.change", contains("scheduled", "completed"));
    }

    @Test
    void announcesEverythingTheActivityDeclared() {
        Response visit = obligation(pairing, Duty.MUTUAL_VISIT);
        Response activity = schedule(ActivityBody.of(pairing).discharging(visit, 1));
        record(activity, "甲");
        record(activity, "乙");
        try (ActivityTopic topic = ActivityTopic.fromNow()) {
            Response completed = complete(activity, WITH_PRACTICES);

            JsonNode event = topic.await(id(activity), 1).getFirst();
            assertThat(event.get("type").asText()).isEqualTo("org.jiedui.activity.completed.v1");
            assertThat(event.get("sequence").asText()).isEqualTo("000000000002");
            JsonNode data = event.get("data");
            assertThat(data.get("attendance").findValuesAsText("unit")).containsExactly("甲", "乙");
            assertThat(data.at("/discharges/0/obligationId").asText()).isEqualTo(id(visit));
            assertThat(data.at("/practices/0/practiceId").asText())
                    .isEqualTo(completed.path("practices[0].practiceId"));
            assertThat(data.get("source").asText()).isEqualTo("test");
            assertThat(data.get("pairing").get("pairingId").asText())
                    .isEqualTo(pairing.pairingId().toString());
        }
    }

    @Test
    void keepsTheIdOfAPracticeThatIsPickedAgain() {
        String first = complete(aRecordedActivity(), WITH_PRACTICES).path("practices[0].practiceId");
        String again = complete(aRecordedActivity(), WITH_PRACTICES).path("practices[0].practiceId");
        pairing = PairingTopic.aKnownPairing();
        String ofAnotherPairing = complete(aRecordedActivity(), WITH_PRACTICES).path("practices[0].practiceId");

        assertThat(again).isEqualTo(first);
        assertThat(ofAnotherPairing).isNotEqualTo(first);
    }

    @Test
    void keepsTheIdOfAPracticeInAnotherSpellingAndShowsItAsWritten() {
        Response first = complete(aRecordedActivity(), named("Café 神居驿站"));
        Response again = complete(aRecordedActivity(), named("CAFE\u0301\u3000\ufa19居驿站"));

        assertThat(again.<String>path("practices[0].practiceId")).isEqualTo(first.path("practices[0].practiceId"));
        assertThat(again.<String>path("practices[0].name")).isEqualTo("CAFE\u0301\u3000\ufa19居驿站");
    }

    @Test
    void keepsTheIdOfAPracticeWhenThePairingIsRenewed() {
        String first = complete(aRecordedActivity(), WITH_PRACTICES).path("practices[0].practiceId");
        pairing = renewed(pairing);
        PairingTopic.tellAndAwait(activated(pairing));
        String again = complete(aRecordedActivity(), WITH_PRACTICES).path("practices[0].practiceId");

        assertThat(again).isEqualTo(first);
    }

    @Test
    void namesAPracticeOfACooperationOfWhichOnlyAFurtherTermIsKnown() {
        pairing = renewed(aPairing());
        PairingTopic.tellAndAwait(activated(pairing));

        complete(aRecordedActivity(), WITH_PRACTICES)
                .then()
                .statusCode(200)
                .body("practices.practiceId", everyItem(notNullValue()));
    }

    @Test
    void isForEitherSideAndNobodyElse() {
        Response activity = aRecordedActivity();

        post(Tokens.ministry(), activity).then().statusCode(403);
        post(Tokens.province("520000"), activity).then().statusCode(403);
        post(Tokens.liaison("330200"), activity).then().statusCode(404);
        post(Tokens.liaison(ZUNYI), activity).then().statusCode(200);
    }

    @Test
    void needsTheVersionTheCallerHasSeen() {
        Response activity = aRecordedActivity();
        asLiaison(ZHUHAI)
                .body(REPORT)
                .post(address(activity) + "/completions")
                .then()
                .statusCode(428);
        asLiaison(ZHUHAI)
                .header("If-Match", "\"7\"")
                .body(REPORT)
                .post(address(activity) + "/completions")
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(0));
    }

    @Test
    void happensOnce() {
        Response completed = complete(aRecordedActivity(), REPORT);

        complete(completed, REPORT)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:activity-already-completed"));
    }

    @Test
    void isRefusedWhileSomethingIsMissing() {
        assertRefused(aPastActivity(pairing), REPORT, "no-attendance-recorded");
        assertRefused(
                schedule(ActivityBody.of(pairing).on(LocalDate.of(2099, 1, 4)).announced()),
                REPORT,
                "exchange-not-over-yet");
        assertRefused(aRecordedActivity(), REPORT.replace("true", "false"), "materials-not-stated");
        assertRefused(aRecordedActivity(), WITH_PRACTICES.replace("撤桶并点", "\u3000横琴全链条示范区 "), "practice-named-twice");
        assertRefused(
                aRecordedActivity(),
                WITH_PRACTICES.replace("撤桶并点", "Cafe\u0301驿站").replace("横琴全链条示范区", "Café驿站"),
                "practice-named-twice");
    }

    @Test
    void leavesTheActivityAsItWasWhenRefused() {
        Response activity = aPastActivity(pairing);
        complete(activity, WITH_PRACTICES).then().statusCode(422);

        asLiaison(ZHUHAI)
                .get(address(activity))
                .then()
                .body("status", equalTo("SCHEDULED"))
                .body("outcome", nullValue())
                .header("ETag", equalTo(activity.header("ETag")));
    }

    @Test
    void takesLinksOnly() {
        for (String link :
                new String[] {"ftp://example.org/a", "简报", "https://", "https://a b", "https://me:secret@b/c"}) {
            complete(aRecordedActivity(), WITH_PRACTICES.replace("https://example.org/简报?id=1", link))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/materials/0"));
        }
    }

    @Test
    void namesEveryWrongFieldAtOnce() {
        complete(aRecordedActivity(), """
                        {"outcome": "请致电13800138000", "materials": [], "withoutMaterials": true,
                         "practices": [{"name": " ", "worthWritingUp": true}]}""")
                .then()
                .statusCode(400)
                .body("errors", hasSize(2))
                .body("errors.pointer", hasItems("/outcome", "/practices/0/name"));
    }

    @Test
    void linksAMaterialOnce() {
        String link = "\"https://example.org/简报?id=1\"";
        complete(aRecordedActivity(), WITH_PRACTICES.replace(link, link + ", " + link))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/materials/1"));
    }

    @Test
    void mayHaveSeveralLinesInItsOutcomeOnly() {
        complete(aRecordedActivity(), WITH_PRACTICES.replace("示范创建经验", "一、\\n二、"))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("一、\n二、"));
        complete(aRecordedActivity(), WITH_PRACTICES.replace("撤桶并点", "撤桶\\n并点"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/practices/1/name"));
    }

    private static String named(String practice) {
        return WITH_PRACTICES.replace("横琴全链条示范区", practice);
    }

    private Response aRecordedActivity() {
        Response activity = aPastActivity(pairing);
        record(activity, "测试单位").then().statusCode(201);
        return activity;
    }

    private static Response post(String token, Response activity) {
        return as(token)
                .header("If-Match", activity.header("ETag"))
                .body(REPORT)
                .post(address(activity) + "/completions");
    }

    private static void assertRefused(Response activity, String report, String rule) {
        complete(activity, report).then().statusCode(422).body("type", equalTo("urn:jiedui:problem:" + rule));
    }
}
