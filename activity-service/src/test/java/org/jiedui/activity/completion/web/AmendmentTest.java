package org.jiedui.activity.completion.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.activity.ActivityApi.aPastActivity;
import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.held;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingTopic.aKnownPairing;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jiedui.activity.ActivityBody;
import org.jiedui.activity.ActivityTopic;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AmendmentTest {

    private static final String CORRECTED = """
            {"outcome": "商定两次会诊的题目", "materials": ["https://example.com/1.pdf"], "withoutMaterials": false,
             "reason": "漏记一项"}""";

    @Test
    void correctsTheOutcomeAndKeepsTheFormer() {
        Response completed = held(ActivityBody.of(aKnownPairing()));
        completed.then().body("formerResults", empty());
        try (ActivityTopic topic = ActivityTopic.fromStart()) {
            amend(completed, CORRECTED)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("COMPLETED"))
                    .body("outcome", equalTo("商定两次会诊的题目"))
                    .body("materials", contains("https://example.com/1.pdf"))
                    .body("formerResults[0].outcome", equalTo("商定下一次会诊的题目"))
                    .body("formerResults[0].amendedBy", equalTo("PARTNER"))
                    .body("formerResults[0].reason", equalTo("漏记一项"));

            JsonNode event = topic.await(id(completed), 3).getLast();
            assertThat(event.get("type").asText()).isEqualTo("org.jiedui.activity.amended.v1");
        }
    }

    @Test
    void isOfWhatIsCompletedAndChangesSomething() {
        amend(aPastActivity(aKnownPairing()), CORRECTED)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:activity-status-forbids"));
        Response amended = amend(held(ActivityBody.of(aKnownPairing())), CORRECTED);
        amend(amended, CORRECTED).then().statusCode(422).body("type", equalTo("urn:jiedui:problem:result-unchanged"));
    }

    private static Response amend(Response seen, String body) {
        return asLiaison(ZUNYI)
                .header("If-Match", seen.header("ETag"))
                .body(body)
                .post(address(seen) + "/amendments");
    }
}
