package org.jiedui.activity.calendar.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.activity.ActivityApi.as;
import static org.jiedui.activity.ActivityApi.asLiaison;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiedui.stack.testing.RecordingDriver;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors are those of the published notices, for a region in which nothing else is on record. */
@QuarkusTest
class WorkingDayTest {

    private static final String SOMEWHERE = "610100";

    @ParameterizedTest
    @CsvSource({"2023, 249", "2025, 248", "2026, 248"})
    void countsTheWorkingDaysOfAYear(int year, int workingDays) {
        year(year).then().body("workingDays", equalTo(workingDays));
    }

    @Test
    void countsTheWorkingDaysOfEachMonth() {
        Map<Integer, Long> byMonth = days(2026).stream()
                .filter(Day::working)
                .collect(Collectors.groupingBy(day -> day.date().getMonthValue(), Collectors.counting()));

        assertThat(byMonth.values()).containsExactly(21L, 16L, 22L, 21L, 19L, 21L, 23L, 21L, 22L, 18L, 21L, 23L);
    }

    @Test
    void differsFromMondayToFridayOn25DaysOf2026() {
        assertThat(days(2026).stream()
                        .filter(day ->
                                day.working() != (day.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)))
                .hasSize(25);
    }

    @Test
    void isClosedForNineDaysInARowAtMost() {
        int run = 0;
        int longest = 0;
        for (Day day : days(2026)) {
            run = day.working() ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        assertThat(longest).isEqualTo(9);
    }

    @Test
    void answersWhyInTheLanguageOfTheCaller() {
        day("2026-02-14", "440400")
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .header("Vary", containsString("Accept-Language"))
                .body("working", equalTo(true))
                .body("makeUp", equalTo(true))
                .body("provisional", equalTo(false))
                .body("source.kind", equalTo("NOTICE"))
                .body("source.noticeYear", equalTo(2026))
                .body("source.document", nullValue())
                .body("because", containsString("the State Council notice for 2026 makes it a make-up working day"));

        given().auth()
                .oauth2(Tokens.partner())
                .get("/v1/working-days/2026-02-14?region=440400")
                .then()
                .header("Content-Language", "zh-CN")
                .body("because", equalTo("2026-02-14（星期六）在 440400 是工作日：国务院 2026 年放假通知定为调休上班（春节）。"));
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, 2023, false", "2026-02-16, 2026, false"})
    void takesADayFromTheNoticeThatNamesIt(String date, int notice, boolean working) {
        day(date, SOMEWHERE).then().body("working", equalTo(working)).body("source.noticeYear", equalTo(notice));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-28, false", "2026-12-29, true", "2027-03-01, true", "2020-03-02, true"})
    void isProvisionalUntilTheNoticesAreLoaded(String date, boolean provisional) {
        day(date, SOMEWHERE).then().body("provisional", equalTo(provisional));
    }

    @Test
    void takesOneStatementForManyDays() {
        List<String> forOne = RecordingDriver.statementsOf(() -> day("2026-02-14", SOMEWHERE));
        List<String> forMany = RecordingDriver.statementsOf(() -> year(2026));

        assertThat(forOne).hasSize(1).isEqualTo(forMany);
    }

    @Test
    void holdsARangeToItsLimits() {
        range("2026-01-01", "2027-02-04").then().statusCode(200).body("days.size()", equalTo(400));
        range("2026-01-01", "2027-02-05")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:too-many-days"))
                .body("limit", equalTo(400));
        range("2026-01-02", "2026-01-01")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:last-day-before-first"));
        as(Tokens.analyst())
                .get("/v1/working-days?from=2026-13-01")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("#query/from"));
    }

    private static Response day(String date, String region) {
        return asLiaison("440400").get("/v1/working-days/%s?region=%s".formatted(date, region));
    }

    private static Response range(String from, String to) {
        return as(Tokens.analyst()).get("/v1/working-days?region=%s&from=%s&to=%s".formatted(SOMEWHERE, from, to));
    }

    private static Response year(int year) {
        return range(year + "-01-01", year + "-12-31");
    }

    private static List<Day> days(int year) {
        JsonPath answer = year(year).jsonPath();
        List<String> dates = answer.getList("days.date");
        List<Boolean> working = answer.getList("days.working");
        return IntStream.range(0, dates.size())
                .mapToObj(i -> new Day(LocalDate.parse(dates.get(i)), working.get(i)))
                .toList();
    }

    private record Day(LocalDate date, boolean working) {}
}
