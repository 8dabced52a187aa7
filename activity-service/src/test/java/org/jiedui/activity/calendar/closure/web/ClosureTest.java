package org.jiedui.activity.calendar.closure.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.jiedui.activity.ActivityApi.as;
import static org.jiedui.activity.ActivityApi.asLiaison;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Each test has a region of its own. */
@QuarkusTest
class ClosureTest {

    @Test
    void closesTheRegionAndNoneBelowIt() {
        Response added = add("350200", "\"firstDay\": \"2026-09-07\", \"lastDay\": \"2026-09-09\"");

        added.then().statusCode(201).body("actions", contains("Closure_remove"));
        for (String date : List.of("2026-09-07", "2026-09-09")) {
            day(date, "350200")
                    .then()
                    .body("working", equalTo(false))
                    .body("source.kind", equalTo("CLOSURE"))
                    .body("source.id", equalTo(added.path("id")));
        }
        day("2026-09-10", "350200").then().body("working", equalTo(true));
        day("2026-09-07", "350203").then().body("working", equalTo(true));
    }

    @Test
    void namesTheUnit() {
        add("350300", "\"unit\": \"测试单位\", \"firstDay\": \"2026-09-07\", \"lastDay\": \"2026-09-07\"")
                .then()
                .statusCode(201)
                .body("unit", equalTo("测试单位"));

        day("2026-09-07", "350300")
                .then()
                .body("because", containsString("in 350300, 测试单位 holds nothing from 2026-09-07 to 2026-09-07 (换届)"));
    }

    @Test
    void isReadByTheOtherSideAndChangedByItsOwn() {
        Response added = add("350400", "\"firstDay\": \"2026-09-07\", \"lastDay\": \"2026-09-07\"");
        String address = added.header("Location");

        asLiaison("630100")
                .get(address)
                .then()
                .statusCode(200)
                .body("reason", equalTo("换届"))
                .body("actions", empty());
        asLiaison("630100")
                .header("If-Match", added.header("ETag"))
                .body("{\"reason\": \"样例\"}")
                .post(address + "/removals")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:jiedui:problem:closure-of-another-region"));
        asLiaison("350400")
                .body("{\"reason\": \"样例\"}")
                .post(address + "/removals")
                .then()
                .statusCode(428);
    }

    @Test
    void noLongerCountsOnceItIsRemoved() {
        Response added = add("350500", "\"firstDay\": \"2026-09-07\", \"lastDay\": \"2026-09-07\"");
        String address = added.header("Location");

        Response removed = asLiaison("350500")
                .header("If-Match", added.header("ETag"))
                .body("{\"reason\": \"样例\"}")
                .post(address + "/removals");

        removed.then().statusCode(200).body("removedAt", notNullValue()).body("actions", empty());
        day("2026-09-07", "350500").then().body("working", equalTo(true));
        asLiaison("350500")
                .header("If-Match", removed.header("ETag"))
                .body("{\"reason\": \"样例\"}")
                .post(address + "/removals")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:closure-already-removed"));
        as(Tokens.ministry())
                .get("/v1/closures?region=350500")
                .then()
                .body("items.id", contains(added.<String>path("id")))
                .body("items[0].removedAt", notNullValue());
        as(Tokens.ministry())
                .get(address + "/history")
                .then()
                .body("items.change", contains("added", "removed"))
                .body("items.region", contains("350500", "350500"))
                .body("items[0].reason", equalTo("换届"));
    }

    @Test
    void endsOnOrAfterTheDayItBegins() {
        add("350600", "\"firstDay\": \"2026-09-08\", \"lastDay\": \"2026-09-07\"")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:last-day-before-first"));
        add("350600", "\"firstDay\": \"2026-09-08\"")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/lastDay"));
    }

    private static Response add(String region, String days) {
        return asLiaison(region)
                .body("{\"region\": \"%s\", %s, \"reason\": \"换届\"}".formatted(region, days))
                .post("/v1/closures");
    }

    private static Response day(String date, String region) {
        return asLiaison("440400").get("/v1/working-days/%s?region=%s".formatted(date, region));
    }
}
