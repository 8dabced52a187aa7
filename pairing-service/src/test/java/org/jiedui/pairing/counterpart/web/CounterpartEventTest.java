package org.jiedui.pairing.counterpart.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.UNIT;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.designate;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.dismiss;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.post;
import static org.jiedui.pairing.counterpart.web.CounterpartApi.replace;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.stack.testing.TopicReader;
import org.jiedui.testkit.contract.EventSchemaCheck;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CounterpartEventTest {

    @Test
    void followsThePairingInOrderWithItsSchema() {
        EventSchemaCheck schemas = new EventSchemaCheck();
        try (TopicReader topic = TopicReader.fromNow("jiedui.pairing.events")) {
            Response pairing = active(ZHUHAI, ZUNYI);
            String id = pairing.path("id");
            replace(ZHUHAI, pairing, designate(ZHUHAI, pairing, UNIT), "新样例单位", "2024-07-01");
            designate(ZHUHAI, pairing, post("甲岗"));
            dismiss(ZHUHAI, pairing, designate(ZHUHAI, pairing, post("乙岗")));

            List<JsonNode> events = topic
                    .awaitAny(event -> id.equals(event.key()) && event.value().contains("counterpart-dismissed"))
                    .stream()
                    .filter(event -> id.equals(event.key()))
                    .map(event -> schemas.check(event.value()))
                    .toList();

            assertThat(events.stream().map(event -> event.get("type").asText()))
                    .containsExactly(
                            "org.jiedui.pairing.proposed.v1",
                            "org.jiedui.pairing.consented.v1",
                            "org.jiedui.pairing.activated.v1",
                            "org.jiedui.pairing.counterpart-designated.v1",
                            "org.jiedui.pairing.counterpart-replaced.v1",
                            "org.jiedui.pairing.counterpart-designated.v1",
                            "org.jiedui.pairing.counterpart-designated.v1",
                            "org.jiedui.pairing.counterpart-dismissed.v1");
            assertThat(events.get(4).at("/data/former/until").asText()).isEqualTo("2024-06-30");
        }
    }
}
