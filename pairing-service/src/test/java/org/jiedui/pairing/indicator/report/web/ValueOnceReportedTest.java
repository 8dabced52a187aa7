package org.jiedui.pairing.indicator.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.indicator.IndicatorApi.address;
import static org.jiedui.pairing.indicator.IndicatorApi.anIndicator;
import static org.jiedui.pairing.indicator.IndicatorApi.code;
import static org.jiedui.pairing.indicator.IndicatorApi.report;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ValueOnceReportedTest {

    private Response indicator;
    private Response value;

    @BeforeEach
    void reportAValue() {
        indicator = anIndicator();
        value = report(indicator, ZHUHAI, "2022", "98.5");
    }

    @Test
    void isNotReportedAgain() {
        report(indicator, ZHUHAI, "2022", "99")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:already-reported"))
                .body("existing.href", equalTo(address(value)));
    }

    @Test
    void isCorrectedAndKeepsTheFormerValue() {
        Response corrected = correct(ZHUHAI, value, "99");
        corrected.then().statusCode(200).body("value", equalTo(99));

        asLiaison(ZHUHAI)
                .get(address(value) + "/history")
                .then()
                .statusCode(200)
                .body("items.value.collect { it.toString() }", contains("98.5", "99"))
                .body("items.reason", contains(nullValue(), equalTo("示例更正")))
                .body("items.role", contains("liaison", "liaison"));
        correct(ZHUHAI, value, "97").then().statusCode(412);
    }

    @Test
    void isCorrectedOnlyWithAReasonAndTheVersionSeen() {
        asLiaison(ZHUHAI)
                .body("{\"value\": 1, \"source\": \"示例\", \"reason\": \"示例\"}")
                .post(address(value) + "/corrections")
                .then()
                .statusCode(428);
        asLiaison(ZHUHAI)
                .header("If-Match", value.header("ETag"))
                .body("{\"value\": 1, \"source\": \"示例\"}")
                .post(address(value) + "/corrections")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void isHiddenOutsideTheScopeButNotFromAnalysts() {
        asLiaison(ZUNYI).get(address(value)).then().statusCode(404);
        correct(ZUNYI, value, "1").then().statusCode(404);
        as(Tokens.analyst()).get(address(value)).then().statusCode(200);
        as(Tokens.partner()).get(address(value)).then().statusCode(404);
    }

    @Test
    void isListedByRegionIndicatorAndPeriod() {
        String inGuizhou = report(indicator, ZUNYI, "2022-Q4", "1").path("id");
        String id = value.path("id");

        assertThat(listed(Tokens.analyst(), "")).containsExactly(inGuizhou, id);
        assertThat(listed(Tokens.analyst(), "&region=440000")).containsExactly(id);
        assertThat(listed(Tokens.analyst(), "&period=2022-Q4")).containsExactly(inGuizhou);
        assertThat(listed(Tokens.province("520000"), "")).containsExactly(inGuizhou);
        assertThat(listed(Tokens.liaison("610300"), "")).isEmpty();
        assertThat(listed(Tokens.analyst(), "&updatedSince=2099-01-01T00:00:00%2B08:00"))
                .isEmpty();
    }

    @Test
    void isPagedWithoutRepeatingOrMissingAny() {
        String second = report(indicator, ZUNYI, "2022", "1").path("id");
        Response page = list(Tokens.analyst(), "&limit=1");
        assertThat(page.<List<String>>path("items.id")).containsExactly(second);
        assertThat(page.header("Link")).contains("rel=\"next\"");
        String cursor = page.path("next");

        Response last = list(Tokens.analyst(), "&limit=1&cursor=" + cursor);
        assertThat(last.<List<String>>path("items.id")).containsExactly(value.<String>path("id"));
        last.then().body("next", nullValue());
    }

    private List<String> listed(String token, String filters) {
        return list(token, filters).path("items.id");
    }

    private Response list(String token, String filters) {
        return as(token).urlEncodingEnabled(false).get("/v1/indicator-values?indicator=" + code(indicator) + filters);
    }

    private static Response correct(String region, Response value, String changed) {
        return asLiaison(region)
                .header("If-Match", value.header("ETag"))
                .body("{\"value\": %s, \"source\": \"示例来源\", \"reason\": \"示例更正\"}".formatted(changed))
                .post(address(value) + "/corrections");
    }
}
