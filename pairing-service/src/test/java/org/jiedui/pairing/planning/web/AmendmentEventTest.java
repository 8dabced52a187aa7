package org.jiedui.pairing.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PlanApi.MORE;
import static org.jiedui.pairing.PlanApi.amend;
import static org.jiedui.pairing.PlanApi.anAgreedPlan;
import static org.jiedui.pairing.PlanApi.signedByBoth;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.stack.testing.TopicReader;
import org.jiedui.testkit.contract.EventSchemaCheck;
import org.junit.jupiter.api.Test;

/** What the topic says of amendments. */
@QuarkusTest
class AmendmentEventTest {

    private static final String UNWANTED = "{\"reason\": \"测试：次数照旧\"}";

    @Test
    void publishesWhyAndWhatIsDifferent() {
        EventSchemaCheck schemas = new EventSchemaCheck();
        try (TopicReader topic = TopicReader.fromNow("jiedui.pairing.events")) {
            Response plan = anAgreedPlan();
            String id = plan.path("id");
            Response declined = post(ZUNYI, amend(ZHUHAI, plan, MORE), "amendments/declines", UNWANTED);
            Response withdrawn = post(ZUNYI, amend(ZUNYI, declined, MORE), "amendments/withdrawals", UNWANTED);
            signedByBoth(amend(ZHUHAI, withdrawn, MORE));

            List<JsonNode> events =
                    topic
                            .awaitAny(event ->
                                    id.equals(event.key()) && event.value().contains("plan.amended"))
                            .stream()
                            .filter(event -> id.equals(event.key()))
                            .map(event -> schemas.check(event.value()))
                            .toList();
            assertThat(events)
                    .extracting(event -> event.get("type").asText())
                    .containsExactly(
                            "org.jiedui.plan.proposed.v1",
                            "org.jiedui.plan.signed.v1",
                            "org.jiedui.plan.agreed.v1",
                            "org.jiedui.plan.amendment-proposed.v1",
                            "org.jiedui.plan.amendment-declined.v1",
                            "org.jiedui.plan.amendment-proposed.v1",
                            "org.jiedui.plan.amendment-withdrawn.v1",
                            "org.jiedui.plan.amendment-proposed.v1",
                            "org.jiedui.plan.signed.v1",
                            "org.jiedui.plan.amended.v1");
            JsonNode amended = events.getLast().get("data");
            assertThat(amended.at("/plan/planVersion").asInt()).isEqualTo(4);
            assertThat(amended.at("/previousVersion").asInt()).isEqualTo(1);
            assertThat(amended.at("/reason").asText()).isEqualTo("测试");
            assertThat(amended.at("/differences/0/path").asText()).isEqualTo("/cadence/ONLINE_TRAINING/count");
            assertThat(amended.at("/differences/0/after").asInt()).isEqualTo(2);
        }
    }
}
