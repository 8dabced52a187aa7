package org.jiedui.activity.permission;

import static io.restassured.RestAssured.given;
import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.jiedui.activity.ActivityApi;
import org.jiedui.activity.ActivityBody;
import org.jiedui.activity.PairingTopic;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.stack.testing.Tokens;
import org.jiedui.testkit.contract.ApiDocument;
import org.jiedui.testkit.permission.Attempt;
import org.jiedui.testkit.permission.Attempts;
import org.jiedui.testkit.permission.PermissionTable;
import org.jiedui.testkit.permission.PermissionWalk;
import org.junit.jupiter.api.Test;

/** The table is docs/permissions/activity-service.md. */
@QuarkusTest
class PermissionTest {

    private static final String UNIT = "测试单位";

    @Test
    void isAsTheTableSays() {
        ApiDocument document = ApiDocument.parse(given().get("/openapi").asString());
        Map<String, String> tokens = Map.of(
                "ministry", Tokens.ministry(),
                "province of a side", Tokens.province("440000"),
                "province elsewhere", Tokens.province("330000"),
                "liaison of the leading side", Tokens.liaison(ZHUHAI),
                "liaison of the partner side", Tokens.liaison(ZUNYI),
                "liaison elsewhere", Tokens.liaison("330200"),
                "reviewer", Tokens.reviewer(ZHUHAI),
                "analyst", Tokens.analyst(),
                "partner system", Tokens.partner());

        new PermissionWalk(document, PermissionTable.of("activity-service"), tokens).check(attempts());
    }

    /** Nothing can be carried out: the unit is recorded already, and nobody owes the obligation to be discharged. */
    private static Attempts attempts() {
        PublishedPairing pairing = PairingTopic.aKnownPairing();
        Response activity = ActivityApi.aPastActivity(pairing);
        String attendance = id(ActivityApi.record(activity, UNIT));
        String obligation = id(ActivityApi.obligation(pairing, Duty.SYMPOSIUM));
        String discharging = ActivityBody.of(pairing)
                .json()
                .replace(
                        "\"discharges\": []",
                        "\"discharges\": [{\"obligation\": \"%s\", \"leg\": 1}]".formatted(UUID.randomUUID()));
        return new Attempts()
                .where("/v1/activities/{id}", address(activity))
                .where(
                        "/v1/activities/{id}/attendances/{attendanceId}",
                        address(activity) + "/attendances/" + attendance)
                .where("/v1/obligations/{id}", "/v1/obligations/" + obligation)
                .when(
                        "Activity_list",
                        Attempt.at("/v1/activities?pairing=" + pairing.pairingId())
                                .showing(id(activity)))
                .when(
                        "Obligation_list",
                        Attempt.at("/v1/obligations?pairing=" + pairing.pairingId())
                                .showing(obligation))
                .when("Activity_schedule", Attempt.at("/v1/activities").sending(discharging))
                .when(
                        "Completion_complete",
                        Attempt.at(address(activity) + "/completions").sending(ActivityApi.REPORT))
                .when(
                        "Attendance_record",
                        Attempt.at(address(activity) + "/attendances")
                                .sending("{\"unit\": \"%s\", \"region\": \"520300\", \"headCount\": 12}"
                                        .formatted(UNIT)));
    }
}
