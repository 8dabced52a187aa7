package org.jiedui.activity.walk;

import static io.restassured.RestAssured.given;

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
    private static final Map<String, Integer> STATEMENTS = Map.of(
            "Activity_history",
            2,
            "Activity_list",
            1,
            "Attendance_list",
            2,
            "Obligation_list",
            1,
            "Waiver_history",
            2,
            "Waiver_list",
            1);

    @Test
    void pagesWithoutGapsInAsManyStatementsHoweverLongItIs() {
        EverythingFixture everything = new EverythingFixture();
        everything.addTwoOfEach();
        ApiDocument document = ApiDocument.parse(given().get("/openapi").asString());

        new ListWalk(document, everything.attempts(), Tokens.liaison("440400"), RecordingDriver::statementsOf)
                .check(STATEMENTS, HISTORY);
    }
}
