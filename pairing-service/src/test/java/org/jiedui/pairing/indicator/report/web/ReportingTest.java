package org.jiedui.pairing.indicator.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.indicator.IndicatorApi.address;
import static org.jiedui.pairing.indicator.IndicatorApi.anIndicator;
import static org.jiedui.pairing.indicator.IndicatorApi.code;
import static org.jiedui.pairing.indicator.IndicatorApi.issue;
import static org.jiedui.pairing.indicator.IndicatorApi.report;
import static org.jiedui.pairing.indicator.IndicatorApi.valueBody;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.stack.testing.Overlap;
import org.jiedui.stack.testing.Tokens;
import org.jiedui.stack.testing.TopicReader;
import org.jiedui.testkit.contract.EventSchemaCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ReportingTest {

    @Test
    void keepsTheDecimalAsItWasReported() {
        Response value = report(anIndicator(), ZHUHAI, "2022", "22.050");
        value.then().statusCode(201);
        assertThat(value.header("Location")).endsWith(address(value));
        assertThat(value.asString()).contains("\"value\":22.050");

        Response read = asLiaison(ZHUHAI).get(address(value));
        assertThat(read.asString()).isEqualTo(value.asString());
        assertThat(read.header("ETag")).isEqualTo(value.header("ETag"));
    }

    @Test
    void isDoneByAProvinceForARegionBelow() {
        Response indicator = anIndicator();
        report(Tokens.province("520000"), indicator, ZUNYI, "2022-12", "1")
                .then()
                .statusCode(201);
        report(Tokens.province("440000"), indicator, ZUNYI, "2022-11", "1")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:jiedui:problem:region-not-found"));
        report(Tokens.liaison("520000"), indicator, ZUNYI, "2022-11", "1")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:jiedui:problem:not-the-reporter"));
        report(Tokens.ministry(), indicator, ZUNYI, "2022-11", "1").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "440400, 2020, 1, no-definition-throughout",
        "440400, 2022, 100.1, value-out-of-bounds",
        "440400, 2022, -1, value-out-of-bounds",
        "440400, 2099-Q4, 1, period-not-over",
        "440499, 2022, 1, unknown-party"
    })
    void refusesWhatBreaksARule(String region, String period, String value, String rule) {
        report(anIndicator(), region, period, value)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:" + rule));
    }

    @ParameterizedTest
    @CsvSource({
        "value, \"12\"",
        "value, 1.1234567",
        "value, 1234567890",
        "value, 1E+999999999",
        "value, 1e400",
        "value, 1e2147483647",
        "value, 1e-2147483647",
        "value, 0e2147483647",
        "value, null",
        "period, \"2022-13\"",
        "period, 2022",
        "region, \"44\"",
        "source, \" \""
    })
    void refusesWhatIsNoValue(String member, String written) {
        String body = valueBody("sample", ZHUHAI, "2022", "1")
                .replaceFirst("\"%s\": [^,}]+".formatted(member), "\"%s\": %s".formatted(member, written));
        asLiaison(ZHUHAI)
                .body(body)
                .post("/v1/indicator-values")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/" + member));
    }

    @Test
    void isRefusedAcrossAChangeOfTheDefinitionWithBothVersionsNamed() {
        Response indicator = anIndicator();
        issue(indicator, "2023-07-01").then().statusCode(201);

        report(indicator, ZHUHAI, "2023", "1")
                .then()
                .statusCode(422)
                .body("detail", containsString("version 1 (2021-01-01 to 2023-06-30); version 2 (from 2023-07-01)"));
        report(indicator, ZHUHAI, "2023-H2", "1").then().statusCode(201).body("definitionVersion", equalTo(2));
    }

    /** What was measured by the former rule stays what it was; by the new rule the period is measured anew. */
    @Test
    void isPossibleAgainUnderAVersionThatNowCoversThePeriod() {
        Response indicator = anIndicator();
        report(indicator, ZHUHAI, "2023", "98").then().statusCode(201).body("definitionVersion", equalTo(1));
        issue(indicator, "2023-01-01").then().statusCode(201);

        report(indicator, ZHUHAI, "2023", "45").then().statusCode(201).body("definitionVersion", equalTo(2));
        as(Tokens.analyst())
                .get("/v1/indicator-values?indicator=" + code(indicator))
                .then()
                .body("items.definitionVersion", contains(2, 1));
    }

    @Test
    void takesOneOfTwoValuesAtOnce() throws Exception {
        Response indicator = anIndicator();

        List<Response> answers = Overlap.of(
                "pairing",
                () -> report(indicator, ZUNYI, "2022", "1"),
                () -> report(Tokens.province("520000"), indicator, ZUNYI, "2022", "2"));

        assertThat(answers).extracting(Response::statusCode).containsExactly(201, 409);
    }

    @Test
    void tellsTheStreamEveryReadingExactly() {
        EventSchemaCheck schemas = new EventSchemaCheck();
        try (TopicReader topic = TopicReader.fromNow("jiedui.pairing.events")) {
            Response value = report(anIndicator(), ZHUHAI, "2022-H2", "45.10");
            correct(ZHUHAI, value, "100").then().statusCode(200);
            String id = value.path("id");

            List<JsonNode> data = topic
                    .awaitUntil(records -> records.stream()
                                    .filter(event -> event.key().equals(id))
                                    .count()
                            == 2)
                    .stream()
                    .filter(event -> event.key().equals(id))
                    .map(event -> schemas.check(event.value()).get("data"))
                    .toList();
            assertThat(data).extracting(event -> event.get("value").asText()).containsExactly("45.10", "100");
            assertThat(data)
                    .extracting(event -> event.get("corrected").asBoolean())
                    .containsExactly(false, true);
            assertThat(data).extracting(event -> event.get("period").asText()).containsOnly("2022-H2");
        }
    }

    @Test
    void findsNothingUnderAnUnknownIndicator() {
        as(Tokens.analyst())
                .get("/v1/indicator-values?indicator=no-such")
                .then()
                .statusCode(200)
                .body("items", empty());
        asLiaison(ZHUHAI)
                .body(valueBody("no-such", ZHUHAI, "2022", "1"))
                .post("/v1/indicator-values")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:unknown-indicator"));
    }

    private static Response correct(String region, Response value, String changed) {
        return asLiaison(region)
                .header("If-Match", value.header("ETag"))
                .body("{\"value\": %s, \"source\": \"示例来源\", \"reason\": \"示例更正\"}".formatted(changed))
                .post(address(value) + "/corrections");
    }
}
