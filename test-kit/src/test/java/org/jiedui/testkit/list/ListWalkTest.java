package org.jiedui.testkit.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiedui.testkit.contract.ApiDocument;
import org.jiedui.testkit.permission.Attempt;
import org.jiedui.testkit.permission.Attempts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListWalkTest {

    private static final String DOCUMENT = """
            paths:
              /right:
                get: {operationId: Right_list, responses: {200: {content: {application/json: {schema: {$ref: PAGE}}}}}}
              /other:
                get: {operationId: Other_list, responses: {200: {content: {application/json: {schema: {$ref: PAGE}}}}}}
            """.replace("PAGE", "'#/components/schemas/PageOfNumbers'");

    private static final Pattern NONE = Pattern.compile("");
    private static final Map<String, Integer> ONE_EACH = Map.of("Right_list", 1, "Other_list", 1);

    @Test
    void acceptsListsThatAreRight() throws IOException {
        assertThat(complaints("right", ONE_EACH, NONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "short, 1, Other_list has 1 items",
        "gappy, 1, Other_list shows other items page by page",
        "slow, 2, Other_list takes",
        "deaf, 1, Other_list shows what has not changed",
        "forgetful, 1, Other_list does not show what changed last",
        "careless, 1, Other_list takes the cursor of another list"
    })
    void catchesAListThatIsNot(String list, int statements, String complaint) throws IOException {
        assertThat(complaints(list, Map.of("Right_list", 1, "Other_list", statements), NONE))
                .hasSize(1)
                .allMatch(found -> found.startsWith(complaint));
    }

    @Test
    void catchesACountThatIsNotTrue() throws IOException {
        assertThat(complaints("right", Map.of("Right_list", 1, "Other_list", 2), NONE))
                .hasSize(1)
                .allMatch(found -> found.startsWith("the lists take"));
        assertThat(complaints("right", Map.of("Right_list", 1), NONE)).hasSize(1);
    }

    @Test
    void leavesOutListsThatMayBeShort() throws IOException {
        assertThat(complaints("short", ONE_EACH, Pattern.compile(".*/short"))).isEmpty();
    }

    private static List<String> complaints(String other, Map<String, Integer> statements, Pattern mayBeShort)
            throws IOException {
        try (ListServer server = new ListServer()) {
            Attempts attempts = new Attempts()
                    .when("Right_list", Attempt.at(server.address() + "/right"))
                    .when("Other_list", Attempt.at(server.address() + "/" + (other.equals("right") ? "other" : other)));
            return new ListWalk(ApiDocument.parse(DOCUMENT), attempts, "somebody", server::statementsOf)
                    .complaints(statements, mayBeShort);
        }
    }
}
