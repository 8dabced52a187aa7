package org.jiedui.activity.scheduling.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.jiedui.activity.ActivityApi.REPORT;
import static org.jiedui.activity.ActivityApi.aPastActivity;
import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.as;
import static org.jiedui.activity.ActivityApi.complete;
import static org.jiedui.activity.ActivityApi.record;
import static org.jiedui.activity.ActivityApi.schedule;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingTopic.aKnownPairing;
import static org.jiedui.activity.scheduling.web.ActivityRequests.propose;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.jiedui.activity.ActivityBody;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActivityActionsTest {

    @Test
    void areOfferedToTheSidesThatMayAskForThem() {
        Response activity = aPastActivity(aKnownPairing());

        activity.then()
                .body(
                        "actions",
                        contains(
                                "TimeProposal_propose",
                                "ActivitySession_arrange",
                                "ActivityDischarge_declare",
                                "Activity_cancel",
                                "Attendance_record",
                                "Attendance_correct",
                                "Completion_complete"));
        read(activity, Tokens.liaison(ZUNYI))
                .body(
                        "actions",
                        contains(
                                "TimeProposal_propose",
                                "ActivityDischarge_declare",
                                "Activity_cancel",
                                "Completion_complete"))
                .header("ETag", not(equalTo(activity.header("ETag"))));
        read(activity, Tokens.province("440000")).body("actions", empty());
        read(activity, Tokens.ministry()).body("actions", empty());
    }

    @Test
    void areWithoutCompletionUntilTheExchangeIsOver() {
        Response coming = schedule(
                ActivityBody.of(aKnownPairing()).on(LocalDate.of(2099, 1, 4)).announced());

        coming.then()
                .body("actions", hasItem("Attendance_record"))
                .body("actions", not(hasItem("Completion_complete")));
    }

    @Test
    void followWhoHasProposedOtherTimes() {
        Response proposed = propose(aPastActivity(aKnownPairing()), ZUNYI, LocalDate.of(2099, 1, 5));

        proposed.then().body("actions", hasItem("TimeProposal_withdraw"));
        read(proposed, Tokens.liaison(ZHUHAI))
                .body("actions", hasItems("TimeProposal_accept", "TimeProposal_decline"))
                .body("actions", not(hasItem("TimeProposal_withdraw")));
    }

    @Test
    void areOnlyToCorrectItOnceItIsCompleted() {
        Response activity = aPastActivity(aKnownPairing());
        record(activity, "测试单位").then().statusCode(201);

        complete(activity, REPORT)
                .then()
                .statusCode(200)
                .body("actions", contains("Attendance_correct", "ActivityAmendment_amend"));
    }

    private static ValidatableResponse read(Response activity, String token) {
        return as(token).get(address(activity)).then().statusCode(200);
    }
}
