package org.jiedui.activity.walk;

import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.PairingFixture.ZHUHAI;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.jiedui.activity.ActivityApi;
import org.jiedui.activity.ActivityBody;
import org.jiedui.activity.PairingTopic;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.testkit.permission.Attempt;
import org.jiedui.testkit.permission.Attempts;

/** A pairing with its obligations, and an activity with attendance; some of each. */
final class EverythingFixture {

    private static final String UNIT = "测试单位";

    private final PublishedPairing pairing = PairingTopic.aKnownPairing();
    private final Response activity = ActivityApi.aPastActivity(pairing);
    private final String attendance = id(ActivityApi.record(activity, UNIT));
    private final String obligation = id(ActivityApi.obligation(pairing, Duty.SYMPOSIUM));

    private final String waiver = id(propose(obligation));

    /** So that every list of this fixture has three rows. */
    void addTwoOfEach() {
        for (String number : List.of("二", "三")) {
            ActivityApi.aPastActivity(pairing).then().statusCode(201);
            ActivityApi.record(activity, UNIT + number).then().statusCode(201);
        }
        for (Duty duty : List.of(Duty.ONLINE_TRAINING, Duty.TECHNICAL_EXCHANGE)) {
            propose(id(ActivityApi.obligation(pairing, duty))).then().statusCode(201);
        }
    }

    private static Response propose(String obligation) {
        return asLiaison(ZHUHAI).body(waiving(obligation)).post("/v1/waivers");
    }

    private static String waiving(String obligation) {
        return "{\"obligation\": \"%s\", \"reason\": \"测试\"}".formatted(obligation);
    }

    /** Nothing can be carried out: the unit is recorded already, and nobody owes the obligation to be discharged. */
    Attempts attempts() {
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
                .where("/v1/waivers/{id}", "/v1/waivers/" + waiver)
                .when(
                        "Waiver_list",
                        Attempt.at("/v1/waivers?obligation=" + obligation).showing(waiver))
                .when("Waiver_propose", Attempt.at("/v1/waivers").sending(waiving(obligation)))
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
