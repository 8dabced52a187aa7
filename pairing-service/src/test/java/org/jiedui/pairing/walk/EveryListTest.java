package org.jiedui.pairing.walk;

import static io.restassured.RestAssured.given;
import static java.util.Map.entry;
import static org.jiedui.pairing.PairingApi.ZHUHAI;

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

    /** What is written entry by entry: what came with the migrations has none yet, what is new has one. */
    private static final Pattern HISTORY =
            Pattern.compile(".*/(history|designations|terms)|/v1/indicators/.*/versions");

    /** One; where a list belongs to something, one before it for each thing its caller must see. */
    private static final Map<String, Integer> STATEMENTS = Map.ofEntries(
            entry("AnnualPlan_history", 2),
            entry("AnnualPlan_list", 2),
            entry("Counterpart_history", 2),
            entry("Grant_list", 2),
            entry("IndicatorValue_history", 2),
            entry("IndicatorValue_list", 1),
            entry("Indicator_history", 2),
            entry("Indicator_list", 1),
            entry("IndicatorVersion_list", 1),
            entry("PairingRelation_list", 2),
            entry("Pairing_history", 2),
            entry("Pairing_list", 1),
            entry("Party_designations", 2),
            entry("Party_history", 2),
            entry("Party_list", 1),
            entry("PendingDecision_list", 1),
            entry("PlanVersion_list", 2),
            entry("Programme_history", 2),
            entry("Programme_list", 1),
            entry("RegionProfile_history", 2),
            entry("RelationPairing_list", 1),
            entry("Relation_history", 2),
            entry("Relation_list", 1),
            entry("Scene_history", 2),
            entry("Scene_list", 1),
            entry("Site_history", 2),
            entry("Site_list", 1),
            entry("TermsVersion_list", 2));

    @Test
    void pagesWithoutGapsInAsManyStatementsHoweverLongItIs() {
        EverythingFixture everything = new EverythingFixture();
        everything.addTwoOfEach();
        ApiDocument document = ApiDocument.parse(given().get("/openapi").asString());

        new ListWalk(document, everything.attempts(), Tokens.liaison(ZHUHAI), RecordingDriver::statementsOf)
                .check(STATEMENTS, HISTORY);
    }
}
