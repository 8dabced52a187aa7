package org.jiedui.activity.overview.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.activity.ActivityApi.REPORT;
import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.complete;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.ActivityApi.obligation;
import static org.jiedui.activity.ActivityApi.record;
import static org.jiedui.activity.ActivityApi.schedule;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingTopic.aKnownPairing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.jiedui.activity.ActivityBody;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActivityPageTest {

    @Test
    void showsTheActivityWithAllThatBelongsToIt() {
        PublishedPairing pairing = aKnownPairing();
        Response visit = obligation(pairing, Duty.MUTUAL_VISIT);
        Response activity = schedule(ActivityBody.of(pairing).discharging(visit, 2));

        page(activity)
                .body("activity.id", equalTo(id(activity)))
                .body("activity.missing", contains("ATTENDANCE", "COMPLETION"))
                .body("discharges[0].state", equalTo("OVERDUE"))
                .body("discharges[0].plannedFor", equalTo("2022-12-20"));

        record(activity, "测试单位").then().statusCode(201);
        complete(activity, REPORT).then().statusCode(200);
        page(activity)
                .body("activity.missing", empty())
                .body("attendance.partner.headCount", equalTo(12))
                .body("discharges[0].obligationId", equalTo(id(visit)))
                .body("discharges[0].period.label", equalTo("2022"))
                .body("discharges[0].heldOn", equalTo("2022-12-20"))
                .body("discharges[0].state", equalTo("HALF_MET"))
                .body("history.change", contains("completed", "scheduled"))
                .body("historyTotal", equalTo(2));
    }

    private static ValidatableResponse page(Response activity) {
        return asLiaison(ZUNYI).get(address(activity) + "/page").then().statusCode(200);
    }
}
