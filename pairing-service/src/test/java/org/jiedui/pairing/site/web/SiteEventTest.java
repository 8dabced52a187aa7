package org.jiedui.pairing.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.indicator.IndicatorApi.anIndicator;
import static org.jiedui.pairing.indicator.IndicatorApi.code;
import static org.jiedui.pairing.site.web.SiteApi.delete;
import static org.jiedui.pairing.site.web.SiteApi.description;
import static org.jiedui.pairing.site.web.SiteApi.post;
import static org.jiedui.pairing.site.web.SiteApi.proposed;
import static org.jiedui.pairing.site.web.SiteApi.put;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.stack.testing.TopicReader;
import org.jiedui.testkit.contract.EventSchemaCheck;
import org.junit.jupiter.api.Test;

/** Acceptance is told in {@link AcceptanceTest}; here is what else happens to a site. */
@QuarkusTest
class SiteEventTest {

    private static final String CASE = "links/CASE/0193c1f0-6a00-7000-8000-000000000032";

    @Test
    void tellsEveryChangeWithTheSideThatMadeIt() {
        String indicator = "indicators/" + code(anIndicator());
        try (TopicReader topic = TopicReader.fromNow("jiedui.pairing.events")) {
            Response site = proposed();
            Response revised = put(ZUNYI, site, "description", description("PUBLIC_PLACE", ZHUHAI));
            Response observed = put(ZHUHAI, revised, indicator, "");
            Response linked = put(ZUNYI, observed, CASE, "{\"title\": \"示例案例\"}");
            Response unlinked = delete(ZHUHAI, linked, CASE);
            Response unobserved = delete(ZUNYI, unlinked, indicator);
            post(ZUNYI, unobserved, "retirements", "{\"reason\": \"示例：拆迁\"}")
                    .then()
                    .statusCode(200);

            List<JsonNode> data = told(topic, site.path("id"), 7);

            assertThat(data)
                    .extracting(event -> event.get("change").asText() + " "
                            + event.get("side").asText())
                    .containsExactly(
                            "PROPOSED LEADING",
                            "REVISED PARTNER",
                            "INDICATOR_ADDED LEADING",
                            "LINKED PARTNER",
                            "UNLINKED LEADING",
                            "INDICATOR_REMOVED PARTNER",
                            "RETIRED PARTNER");
            assertThat(data)
                    .extracting(event -> event.at("/site/indicators").size())
                    .containsExactly(0, 0, 1, 1, 1, 0, 0);
            assertThat(data).extracting(event -> event.at("/site/links").size()).containsExactly(0, 0, 0, 1, 0, 0, 0);
            assertThat(data.get(1).at("/site/siteVersion").asInt()).isEqualTo(2);
            assertThat(data.get(1).at("/site/sceneName").asText()).isEqualTo("公共场所");
            assertThat(data.get(5).has("reason")).isFalse();
            assertThat(data.getLast().get("reason").asText()).isEqualTo("示例：拆迁");
        }
    }

    private static List<JsonNode> told(TopicReader topic, String site, int times) {
        EventSchemaCheck schemas = new EventSchemaCheck();
        return topic
                .awaitUntil(records -> records.stream()
                                .filter(event -> event.key().equals(site))
                                .count()
                        == times)
                .stream()
                .filter(event -> event.key().equals(site))
                .map(event -> schemas.check(event.value()).get("data"))
                .toList();
    }
}
