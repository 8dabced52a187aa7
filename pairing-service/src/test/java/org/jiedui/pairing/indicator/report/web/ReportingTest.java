package org.jiedui.pairing.indicator.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
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
import java.util.stream.Stream;
import org.jiedui.pairing.AtOnce;
import org.jiedui.stack.testing.Tokens;
import org.jiedui.stack.testing.TopicReader;
import org.jiedui.testkit.contract.EventSchemaCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
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
        issue(indicator, "2023-07-01").then().statusCode(200);

        report(indicator, ZHUHAI, "2023", "1")
                .then()
                .statusCode(422)
                .body("detail", containsString("version 1 (2021-01-01 to 2023-06-30), version 2 (from 2023-07-01)"));
        report(indicator, ZHUHAI, "2023-H2", "1").then().statusCode(201).body("definitionVersion", equalTo(2));
    }

    @RepeatedTest(20)
    void takesOneOfTwoValuesAtOnce() throws Exception {
        Response indicator = anIndicator();

        List<Response> answers = AtOnce.send(Stream.of(
                () -> report(indicator, ZUNYI, "2022", "1"),
                () -> report(Tokens.province("520000"), indicator, ZUNYI, "2022", "2")));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
    }

    @Nested
    class WhenReported {
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
                    .body("type", equalTo("urn:jiedui:problem:already-reported"));
        }

        @Test
        void isCorrectedAndKeepsTheFormerValue() {
            Response corrected = correct(ZHUHAI, value, "99");
            corrected.then().statusCode(200).body("value", equalTo(99));

            asLiaison(ZHUHAI)
                    .get(address(value) + "/history")
                    .then()
                    .statusCode(200)
                    .body("value.collect { it.toString() }", contains("98.5", "99"))
                    .body("reason", contains(nullValue(), equalTo("示例更正")))
                    .body("role", contains("liaison", "liaison"));
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
            as(Tokens.partner()).get(address(value)).then().statusCode(403);
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
            return as(token)
                    .urlEncodingEnabled(false)
                    .get("/v1/indicator-values?indicator=" + code(indicator) + filters);
        }
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
