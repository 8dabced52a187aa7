package org.jiedui.caselibrary.walk;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiedui.caselibrary.drafting.CaseDrafting;
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
    private static final Map<String, Integer> STATEMENTS = Map.of("Case_history", 2, "Case_list", 1);

    @Inject
    CaseDrafting drafting;

    @Test
    void pagesWithoutGapsInAsManyStatementsHoweverLongItIs() {
        ApiDocument document = ApiDocument.parse(given().get("/openapi").asString());

        new ListWalk(
                        document,
                        EverythingFixture.attempts(drafting),
                        Tokens.liaison("440400"),
                        RecordingDriver::statementsOf)
                .check(STATEMENTS, HISTORY);
    }
}
