package org.jiedui.pairing.walk;

import static io.restassured.RestAssured.given;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.asLiaison;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jiedui.stack.testing.RecordingDriver;
import org.jiedui.testkit.contract.ApiDocument;
import org.jiedui.testkit.contract.ApiOperation;
import org.jiedui.testkit.permission.Attempts;
import org.junit.jupiter.api.Test;

/** A list takes as many statements for two hundred rows as for one. */
@QuarkusTest
class EveryListTest {

    private static final int SOME = 3;

    /** What is written entry by entry: what came with the migrations has none yet, what is new has one. */
    private static final Pattern HISTORY =
            Pattern.compile(".*/(history|designations|terms)|/v1/indicators/.*/versions");

    /** One; where a list belongs to something, one before it for each thing its caller must see. */
    private static final Map<String, Integer> STATEMENTS = Map.ofEntries(
            entry("AnnualPlan_history", 3),
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
            entry("PlanVersion_list", 3),
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
    void takesAsManyStatementsHoweverLongItIs() {
        EverythingFixture everything = new EverythingFixture();
        everything.addTwoOfEach();
        Attempts attempts = everything.attempts();
        Map<String, Integer> counted = new TreeMap<>();

        ApiDocument.parse(given().get("/openapi").asString()).operations().stream()
                .filter(ApiOperation::answersAPage)
                .forEach(list -> counted.put(
                        list.operationId(), statements(attempts.of(list).path())));

        assertThat(counted).containsExactlyInAnyOrderEntriesOf(STATEMENTS);
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        String foreign =
                asLiaison(ZHUHAI).get("/v1/parties?level=PROVINCE&limit=1").path("next");
        Attempts attempts = new EverythingFixture().attempts();

        ApiDocument.parse(given().get("/openapi").asString()).operations().stream()
                .filter(ApiOperation::answersAPage)
                .map(list -> attempts.of(list).path())
                .forEach(list -> asLiaison(ZHUHAI)
                        .get(list + (list.contains("?") ? "&" : "?") + "cursor=" + foreign)
                        .then()
                        .statusCode(400)
                        .body("errors.pointer", contains("#query/cursor")));
    }

    private static int statements(String list) {
        List<String> forOne =
                RecordingDriver.statementsOf(() -> assertThat(items(list, 1)).hasSizeLessThanOrEqualTo(1));
        List<String> forMore = RecordingDriver.statementsOf(
                () -> assertThat(items(list, 200)).hasSizeGreaterThanOrEqualTo(some(list)));

        assertThat(forMore).as(list).isEqualTo(forOne);
        return forMore.size();
    }

    private static int some(String list) {
        return HISTORY.matcher(list).matches() ? 0 : SOME;
    }

    private static List<Object> items(String list, int limit) {
        Response page = asLiaison(ZHUHAI).get(list + (list.contains("?") ? "&" : "?") + "limit=" + limit);
        page.then().statusCode(200);
        return page.path("items");
    }
}
