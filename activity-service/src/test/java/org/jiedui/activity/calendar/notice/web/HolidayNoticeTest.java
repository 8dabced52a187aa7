package org.jiedui.activity.calendar.notice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.activity.ActivityApi.as;
import static org.jiedui.activity.ActivityApi.asLiaison;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.util.List;
import org.jiedui.stack.testing.Overlap;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each test has a year of its own, long after any real notice; numbers and days are samples. */
@QuarkusTest
class HolidayNoticeTest {

    private static final String BODY = """
            {"documentNumber": "样例〔%1$d〕1号", "publishedOn": "2026-11-20", "days": [
              {"date": "%1$d-01-01", "kind": "OFF", "occasion": "元旦"},
              {"date": "%2$d-12-31", "kind": "OFF", "occasion": "元旦"}]}""";

    private static final String TABLE = """
            date,kind,occasion\r
            %1$d-01-01,OFF,元旦\r
            %2$d-12-31,OFF,元旦\r
            """;

    @Test
    void isLoadedInOneCall() {
        Response loaded = put(ministry(), 2041, body(2041));

        loaded.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/holiday-notices/2041"))
                .body("documentNumber", equalTo("样例〔2041〕1号"))
                .body("publishedOn", equalTo("2026-11-20"))
                .body("days.date", contains("2040-12-31", "2041-01-01"));
        asLiaison("440400")
                .get("/v1/holiday-notices/2041")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(loaded.header("ETag")));
        asLiaison("440400")
                .get("/v1/working-days/2040-12-31?region=440400")
                .then()
                .body("working", equalTo(false))
                .body("source.document", equalTo("样例〔2041〕1号"));
    }

    @Test
    void changesNothingWhenItIsLoadedAgain() {
        Response loaded = put(ministry(), 2042, body(2042));

        Response again = put(ministry(), 2042, body(2042));
        Response asATable = putTable(2042, table(2042));

        for (Response answer : List.of(again, asATable)) {
            answer.then().statusCode(200).header("ETag", equalTo(loaded.header("ETag")));
        }
        history(2042).then().body("items.change", contains("loaded"));
    }

    @Test
    void isATableThatAlsoSaysOfWhichYear() {
        Response loaded = put(ministry(), 2047, body(2047));
        String table = table(2047)
                .replace("kind,occasion", "kind,occasion,notice_year")
                .replace("元旦", "元旦,2047");

        putTable(2047, table).then().statusCode(200).header("ETag", equalTo(loaded.header("ETag")));
        putTable(2047, table.replace(",2047\r", ",2046\r"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#cell=2,4", "#cell=3,4"));
        putTable(2047, table.replace("notice_year", "weekday"))
                .then()
                .statusCode(400)
                .body("errors.detail", contains("there is no column 'weekday'"));
    }

    @Test
    void isCorrectedByWhoHasSeenIt() {
        Response loaded = put(ministry(), 2043, body(2043));
        String correction = body(2043).replace("2043-01-01", "2043-01-02");

        put(ministry(), 2043, correction).then().statusCode(428);
        put(ministry().header("If-Match", "\"99\""), 2043, correction).then().statusCode(412);
        put(ministry().header("If-Match", loaded.header("ETag")), 2043, correction)
                .then()
                .statusCode(200)
                .body("days.date", contains("2042-12-31", "2043-01-02"));

        history(2043)
                .then()
                .body("items.change", contains("loaded", "corrected"))
                .body("items.role", contains("ministry", "ministry"))
                .body("items[1].document", equalTo("样例〔2043〕1号"));
    }

    @Test
    void isLoadedOnceByTwoAtTheSameMoment() throws Exception {
        String other = body(2044).replace("2044-01-01", "2044-01-02");

        List<Response> answers =
                Overlap.of("activity", () -> put(ministry(), 2044, body(2044)), () -> put(ministry(), 2044, other));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .containsAnyOf(412, 428);
    }

    @Nested
    class WhenSomethingIsWrong {

        @Test
        void namesEveryRowOfAnObjectAndTakesNothingOver() {
            put(ministry(), 2045, """
                    {"documentNumber": "样例", "publishedOn": "2026-11-20", "days": [
                      {"date": "2045-01-01", "kind": "OFF", "occasion": "元旦"},
                      {"date": "2045-02-30", "kind": "HOLIDAY"},
                      {"date": "2045-01-02", "kind": "WORK", "occasion": "元旦"},
                      {"date": "2045-01-01", "kind": "OFF", "occasion": "元旦"}]}""")
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder(
                                    "/days/1/date",
                                    "/days/1/kind",
                                    "/days/1/occasion",
                                    "/days/2/kind",
                                    "/days/3/date"));
            asLiaison("440400").get("/v1/holiday-notices/2045").then().statusCode(404);
        }

        @Test
        void namesEveryRowAndColumnOfATable() {
            putTable(2045, """
                    date,kind,occasion
                    2045-01-01,OFF,元旦

                    2045-02-30,HOLIDAY,
                    2044-12-28,OFF,元旦
                    2045-05-01,OFF
                    """)
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder("#cell=4,1", "#cell=4,2", "#cell=4,3", "#cell=5,1", "#row=6"))
                    .body("errors.find { it.pointer == '#cell=4,2' }.parameters.row", equalTo(4))
                    .body("errors.find { it.pointer == '#cell=4,2' }.parameters.column", equalTo("kind"))
                    .body(
                            "errors.find { it.pointer == '#cell=4,2' }.detail",
                            equalTo("row 4, column kind: must be one of OFF, WORK"));
            asLiaison("440400").get("/v1/holiday-notices/2045").then().statusCode(404);
        }

        @Test
        void refusesWhatIsNoSuchTable() {
            for (String table : List.of(
                    "",
                    "day,kind,occasion\n2045-01-01,OFF,元旦\n",
                    "date,kind,occasion\n",
                    "date,kind,occasion\n\"2045")) {
                putTable(2045, table).then().statusCode(400);
            }
            byte[] inGbk = table(2045).getBytes(Charset.forName("GBK"));
            csv(2045)
                    .body(inGbk)
                    .put("/v1/holiday-notices/2045")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("encoding"));
        }

        @Test
        void asksForTheNumberAndTheDayOfPublication() {
            put(ministry(), 2045, "{\"days\": [{\"date\": \"2045-01-01\", \"kind\": \"OFF\", \"occasion\": \"元旦\"}]}")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/documentNumber", "/publishedOn"));
            ministry()
                    .contentType("text/csv; charset=UTF-8")
                    .body(table(2045))
                    .put("/v1/holiday-notices/2045")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("#query/documentNumber", "#query/publishedOn"));
        }
    }

    @Test
    void readsATableAsASpreadsheetWritesIt() {
        putTable(2046, "\ufeff" + table(2046))
                .then()
                .statusCode(201)
                .body("days.date", contains("2045-12-31", "2046-01-01"));
    }

    @Test
    void isListedWithTheLatestYearFirst() {
        Response notices = as(Tokens.reviewer("440400")).get("/v1/holiday-notices?limit=200");

        List<Integer> years = notices.path("items.year");
        assertThat(years).contains(2021, 2022, 2023, 2024, 2025, 2026).isSortedAccordingTo((a, b) -> b - a);
        notices.then().body("items.find { it.year == 2026 }.documentNumber", nullValue());
    }

    private static String body(int year) {
        return BODY.formatted(year, year - 1);
    }

    private static String table(int year) {
        return TABLE.formatted(year, year - 1);
    }

    private static RequestSpecification ministry() {
        return as(Tokens.ministry());
    }

    private static Response put(RequestSpecification caller, int year, String body) {
        return caller.body(body).put("/v1/holiday-notices/" + year);
    }

    private static Response putTable(int year, String table) {
        return csv(year).body(table).put("/v1/holiday-notices/" + year);
    }

    private static RequestSpecification csv(int year) {
        return ministry()
                .contentType("text/csv; charset=UTF-8")
                .queryParam("documentNumber", "样例〔%d〕1号".formatted(year))
                .queryParam("publishedOn", "2026-11-20");
    }

    private static Response history(int year) {
        return as(Tokens.analyst()).get("/v1/holiday-notices/" + year + "/history");
    }
}
