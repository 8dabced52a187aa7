package org.jiedui.caselibrary.walk;

import static io.restassured.RestAssured.given;
import static java.util.Map.entry;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiedui.caselibrary.adoption.PublishedCases;
import org.jiedui.caselibrary.lifecycle.CaseDeciding;
import org.jiedui.caselibrary.lifecycle.CaseSeeding;
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

    /** One; where a list belongs to something, one before it; of reviews two more, whether one is awaited and whether one is in. */
    private static final Map<String, Integer> STATEMENTS = Map.ofEntries(
            entry("Adoption_history", 2),
            entry("Adoption_list", 1),
            entry("Case_history", 2),
            entry("Case_list", 1),
            entry("CaseDecision_list", 2),
            entry("CaseReview_list", 4),
            entry("CaseVersion_list", 2),
            entry("Edition_history", 2),
            entry("Edition_list", 1),
            entry("EditionPublishing_entries", 2),
            entry("PublishedCase_list", 1),
            entry("Reviewer_history", 2),
            entry("Reviewer_list", 1),
            entry("ReviewTask_history", 2),
            entry("ReviewTask_list", 1));

    @Inject
    CaseSeeding seeding;

    @Inject
    PublishedCases cases;

    @Inject
    CaseDeciding deciding;

    @Test
    void pagesWithoutGapsInAsManyStatementsHoweverLongItIs() {
        ApiDocument document = ApiDocument.parse(given().get("/openapi").asString());

        new ListWalk(
                        document,
                        AdoptionEntries.addTo(EverythingFixture.attempts(seeding, deciding), cases),
                        Tokens.ofEveryRole(),
                        RecordingDriver::statementsOf)
                .check(STATEMENTS, HISTORY);
    }
}
