package org.jiedui.activity.calendar.regional.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.activity.ActivityApi.as;
import static org.jiedui.activity.ActivityApi.asLiaison;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Each test has a province of its own; the days are samples. */
@QuarkusTest
class RegionalDayTest {

    @Test
    void countsForTheRegionAndAllBelowIt() {
        Response added = add("450000", "\"date\": \"2026-04-20\"", "OFF");

        added.then()
                .statusCode(201)
                .body("region", equalTo("450000"))
                .body("monthDay", nullValue())
                .body("actions", contains("RegionalDay_remove"));
        day("2026-04-20", "450102")
                .then()
                .body("working", equalTo(false))
                .body("source.kind", equalTo("REGION"))
                .body("source.region", equalTo("450000"))
                .body("source.id", equalTo(added.path("id")))
                .body("because", containsString("450000 has a day of its own (样例文件) and makes it a day off (样例节日)"));
        day("2026-04-20", "440400").then().body("working", equalTo(true));
    }

    @Test
    void comesBackEveryYear() {
        add("460000", "\"monthDay\": \"03-03\"", "OFF").then().statusCode(201);

        for (String date : List.of("2025-03-03", "2026-03-03")) {
            day(date, "460100").then().body("working", equalTo(false));
        }
    }

    @Test
    void noLongerCountsOnceItIsRemoved() {
        Response added = add("510000", "\"date\": \"2026-08-03\"", "OFF");
        String address = added.header("Location");

        as(Tokens.province("510000"))
                .header("If-Match", added.header("ETag"))
                .body("{\"reason\": \"样例\"}")
                .post(address + "/removals")
                .then()
                .statusCode(200)
                .body("removedAt", notNullValue())
                .body("actions", empty());

        day("2026-08-03", "510100").then().body("working", equalTo(true));
        as(Tokens.province("510000"))
                .header("If-Match", as(Tokens.province("510000")).get(address).header("ETag"))
                .body("{\"reason\": \"样例\"}")
                .post(address + "/removals")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:regional-day-already-removed"));
        asLiaison("440400")
                .get("/v1/regional-days?region=510000")
                .then()
                .body("items.id", contains(added.<String>path("id")))
                .body("items[0].removedAt", notNullValue());
        asLiaison("440400")
                .get(address + "/history")
                .then()
                .body("items.change", contains("added", "removed"))
                .body("items.role", contains("province", "province"))
                .body("items[0].document", equalTo("样例文件"));
    }

    @Test
    void isSetOnceUntilItIsRemoved() {
        Response first = add("530000", "\"date\": \"2026-08-04\"", "OFF");

        add("530000", "\"date\": \"2026-08-04\"", "WORK")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:regional-day-taken"))
                .body("existing.id", equalTo(first.path("id")));
        as(Tokens.province("530000"))
                .header("If-Match", first.header("ETag"))
                .body("{\"reason\": \"样例\"}")
                .post(first.header("Location") + "/removals")
                .then()
                .statusCode(200);
        add("530000", "\"date\": \"2026-08-04\"", "OFF").then().statusCode(201);
    }

    @Test
    void isOfOneYearOrADayOffOfEveryYear() {
        for (String wrong : List.of("\"document\": \"样例\"", "\"date\": \"2026-08-04\", \"monthDay\": \"08-04\"")) {
            assertThat(problem(add("540000", wrong, "OFF"))).isEqualTo("422 once-or-yearly");
        }
        assertThat(problem(add("540000", "\"monthDay\": \"08-04\"", "WORK"))).isEqualTo("422 yearly-day-is-off");
        add("540000", "\"monthDay\": \"02-30\"", "OFF")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/monthDay"));
    }

    private static Response add(String region, String when, String kind) {
        String document = when.contains("document") ? "" : ", \"document\": \"样例文件\"";
        return as(Tokens.province(region))
                .body("{\"region\": \"%s\", %s, \"kind\": \"%s\", \"occasion\": \"样例节日\"%s}"
                        .formatted(region, when, kind, document))
                .post("/v1/regional-days");
    }

    private static String problem(Response answer) {
        return answer.statusCode() + " " + answer.<String>path("type").replace("urn:jiedui:problem:", "");
    }

    private static Response day(String date, String region) {
        return asLiaison("440400").get("/v1/working-days/%s?region=%s".formatted(date, region));
    }
}
