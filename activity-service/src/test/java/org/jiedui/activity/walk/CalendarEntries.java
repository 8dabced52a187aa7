package org.jiedui.activity.walk;

import static org.jiedui.activity.ActivityApi.as;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.PairingFixture.ZHUHAI;

import io.restassured.response.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiedui.stack.testing.Tokens;
import org.jiedui.testkit.permission.Attempt;
import org.jiedui.testkit.permission.Attempts;

/** A regional day and a closure of 珠海, on days of which no other test asks. */
final class CalendarEntries {

    private static final AtomicInteger USED_DAYS = new AtomicInteger();

    private static final String NOTICE = """
            {"documentNumber": "样例〔2025〕1号", "publishedOn": "2025-11-04", "days": [
              {"date": "2026-01-01", "kind": "OFF", "occasion": "元旦"}]}""";

    private final String regionalDay = regionalDay(nextDay());
    private final String dayAddress =
            add(as(Tokens.province("440000")).body(regionalDay).post("/v1/regional-days"));
    private final String closureAddress = addClosure();

    /** So that every list of this fixture has three rows. */
    void addTwoOfEach() {
        for (int more = 0; more < 2; more++) {
            add(as(Tokens.province("440000")).body(regionalDay(nextDay())).post("/v1/regional-days"));
            addClosure();
        }
    }

    /** The notice is one that nobody has seen, the regional day is set already; only the closure is added again. */
    Attempts addTo(Attempts attempts) {
        return attempts.where("/v1/holiday-notices/{year}", "/v1/holiday-notices/2026")
                .where("/v1/regional-days/{id}", dayAddress)
                .where("/v1/closures/{id}", closureAddress)
                .when("WorkingDay_get", Attempt.at("/v1/working-days/2026-02-14?region=" + ZHUHAI))
                .when("WorkingDay_range", Attempt.at("/v1/working-days?from=2026-02-01&to=2026-02-28&region=" + ZHUHAI))
                .when(
                        "HolidayNotice_load",
                        Attempt.at("/v1/holiday-notices/2026").sending(NOTICE))
                .when("RegionalDay_remove", Attempt.at(dayAddress + "/removals").sending("{\"reason\": \"样例\"}"))
                .when("Closure_remove", Attempt.at(closureAddress + "/removals").sending("{\"reason\": \"样例\"}"))
                .when("RegionalDay_add", Attempt.at("/v1/regional-days").sending(regionalDay))
                .when("Closure_add", Attempt.at("/v1/closures").sending(closure()));
    }

    private static String addClosure() {
        return add(asLiaison(ZHUHAI).body(closure()).post("/v1/closures"));
    }

    private static String add(Response added) {
        added.then().statusCode(201);
        return URI.create(added.header("Location")).getPath();
    }

    private static LocalDate nextDay() {
        return LocalDate.of(2090, 1, 1).plusDays(USED_DAYS.incrementAndGet());
    }

    private static String regionalDay(LocalDate date) {
        return "{\"region\": \"%s\", \"date\": \"%s\", \"kind\": \"OFF\", \"occasion\": \"样例节日\"}"
                .formatted(ZHUHAI, date);
    }

    private static String closure() {
        return "{\"region\": \"%s\", \"firstDay\": \"2090-01-01\", \"lastDay\": \"2090-01-02\", \"reason\": \"样例\"}"
                .formatted(ZHUHAI);
    }
}
