package org.jiedui.pairing.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PlanApi.MORE;
import static org.jiedui.pairing.PlanApi.aProposedPlan;
import static org.jiedui.pairing.PlanApi.amend;
import static org.jiedui.pairing.PlanApi.anAgreedPlan;
import static org.jiedui.pairing.PlanApi.read;
import static org.jiedui.pairing.PlanApi.sign;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.stack.testing.Overlap;
import org.jiedui.stack.testing.TopicReader;
import org.junit.jupiter.api.Test;

/** Both sides act at once, over connections of their own. */
@QuarkusTest
class PlanUnderConcurrencyTest {

    @Test
    void isAgreedOnceAndToldOnceWhenBothSign() throws Exception {
        Response plan = aProposedPlan();
        String id = plan.path("id");
        try (TopicReader topic = TopicReader.fromNow("jiedui.pairing.events")) {
            List<Response> answers = Overlap.of("pairing", () -> sign(ZHUHAI, plan), () -> sign(ZUNYI, plan));
            assertThat(answers).extracting(Response::statusCode).containsExactly(200, 412);

            String late = answers.get(0).statusCode() == 412 ? ZHUHAI : ZUNYI;
            Response seen = read(plan);
            List<Response> again = Overlap.of("pairing", () -> sign(late, seen), () -> sign(late, seen));

            assertThat(again).extracting(Response::statusCode).contains(200).containsAnyOf(409, 412);
            assertThat(topic.awaitAny(event -> isAgreed(event.value(), id)))
                    .filteredOn(event -> isAgreed(event.value(), id))
                    .hasSize(1);
        }
        read(plan).then().body("status", equalTo("AGREED"));
    }

    @Test
    void opensOneOfTwoAmendments() throws Exception {
        Response plan = anAgreedPlan();

        List<Response> answers = Overlap.of(
                "pairing", () -> amend(ZHUHAI, plan, MORE), () -> amend(ZUNYI, plan, MORE.replace("12-14", "12-20")));

        assertThat(answers).extracting(Response::statusCode).containsExactly(201, 412);
        List<String> statuses =
                asLiaison(ZHUHAI).get(address(plan) + "/versions").path("items.status");
        assertThat(statuses).containsExactly("OPEN", "IN_FORCE");
    }

    private static boolean isAgreed(String event, String plan) {
        return event.contains("plan.agreed") && event.contains(plan);
    }
}
