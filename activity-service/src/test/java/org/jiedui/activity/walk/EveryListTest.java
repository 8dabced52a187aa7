package org.jiedui.activity.walk;

import static io.restassured.RestAssured.given;
import static java.util.Map.entry;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiedui.stack.testing.RecordingDriver;
import org.jiedui.stack.testing.Tokens;
import org.jiedui.testkit.contract.ApiDocument;
import org.jiedui.testkit.list.ListWalk;
import org.junit.jupiter.api.Test;

/** A list pages without gaps and takes as many statements for two hundred rows as for one. */
@QuarkusTest
class EveryListTest {

    /** Written entry by entry: what is new has one. */
    private static final Pattern HISTORY = Pattern.compile(".*/history");

    /** One; where a list belongs to something, one before it. */
    private static final Map<String, Integer> STATEMENTS = Map.ofEntries(
            entry("Activity_history", 2),
            entry("Activity_list", 1),
            entry("Attendance_list", 2),
            entry("CalendarFeed_history", 2),
            entry("CalendarFeed_list", 1),
            entry("Closure_history", 2),
            entry("Closure_list", 1),
            entry("HolidayNotice_history", 2),
            entry("HolidayNotice_list", 1),
            entry("Obligation_history", 2),
            entry("Obligation_list", 1),
            entry("RegionalDay_history", 2),
            entry("RegionalDay_list", 1),
            entry("Timetable_history", 2),
            entry("Timetable_list", 1),
            entry("Waiver_history", 2),
            entry("Waiver_list", 1));

    @Test
    void pagesWithoutGapsInAsManyStatementsHoweverLongItIs() {
        EverythingFixture everything = new EverythingFixture();
        everything.addTwoOfEach();
        ApiDocument document = ApiDocument.parse(given().get("/openapi").asString());

        new ListWalk(document, everything.attempts(), Tokens.liaison("440400"), RecordingDriver::statementsOf)
                .check(STATEMENTS, HISTORY);
    }
}
