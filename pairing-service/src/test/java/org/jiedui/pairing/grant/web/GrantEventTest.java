package org.jiedui.pairing.grant.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.asLiaison;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jiedui.events.GrantEvent;
import org.jiedui.stack.testing.TopicReader;
import org.jiedui.testkit.contract.EventSchemaCheck;
import org.junit.jupiter.api.Test;

/** Other services learn who may read, and not who that is. */
@QuarkusTest
class GrantEventTest {

    /** What nobody should write there, and the address allows. */
    private static final String SUBJECT = "13800138000@example.org";

    @Test
    void saysWhenAPartnerSystemMayReadAndWhenItNoLongerMay() {
        EventSchemaCheck schemas = new EventSchemaCheck();
        try (TopicReader topic = TopicReader.fromNow("jiedui.pairing.events")) {
            Response pairing = active(ZHUHAI, ZUNYI);
            GrantApi.grantByBoth(pairing, SUBJECT);
            revoke(ZUNYI, pairing);
            revoke(ZHUHAI, pairing);
            Response other = GrantApi.grantByBoth(pairing, "another-system");
            other.then().statusCode(200);

            String id = pairing.path("id");
            String last = GrantEvent.digestOf("another-system");
            List<JsonNode> events =
                    topic
                            .awaitAny(event ->
                                    id.equals(event.key()) && event.value().contains(last))
                            .stream()
                            .filter(event ->
                                    id.equals(event.key()) && event.value().contains("partner-"))
                            .map(event -> schemas.check(event.value()))
                            .toList();

            assertThat(events.stream().map(event -> event.get("type").asText()))
                    .containsExactly(
                            "org.jiedui.pairing.partner-granted.v1",
                            "org.jiedui.pairing.partner-revoked.v1",
                            "org.jiedui.pairing.partner-granted.v1");
            assertThat(events.stream().map(JsonNode::toString).collect(Collectors.joining()))
                    .contains(GrantEvent.digestOf(SUBJECT))
                    .doesNotContain("13800138000");
        }
    }

    private static void revoke(String region, Response pairing) {
        String grant = GrantApi.grant(pairing, SUBJECT);
        asLiaison(region)
                .header("If-Match", asLiaison(region).get(grant).header("ETag"))
                .delete(grant)
                .then()
                .statusCode(200);
    }
}
