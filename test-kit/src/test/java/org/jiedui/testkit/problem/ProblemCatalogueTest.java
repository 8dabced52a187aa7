package org.jiedui.testkit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiedui.kit.precondition.StaleVersion;
import org.jiedui.kit.precondition.VersionRequired;
import org.jiedui.kit.problem.HttpProblem;
import org.jiedui.testkit.contract.ApiDocument;
import org.jiedui.testkit.rules.HouseRules;
import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {

    private static final String PAGE = "# Problems\n\n## One\n\nold\n\n## Two\n\nkept\n";

    @Test
    void listsWhatAllServicesShare() throws IOException {
        ProblemCatalogue.checkShared(HouseRules.classesOf("org.jiedui.kit"));
    }

    @Test
    void saysWhatARuleAddsForPrograms() {
        assertThat(tableOf(StaleVersion.class)).contains("| `stale-version` | 412 |", "`currentVersion`? integer: ");
    }

    @Test
    void leavesParametersOpen() {
        assertThat(tableOf(StaleVersion.class)).contains("…").doesNotContain("%");
    }

    @Test
    void addsNothingToARuleThatAddsNothing() {
        assertThat(tableOf(VersionRequired.class)).endsWith(" |  |\n");
    }

    @Test
    void saysWhichOperationsAnswerIt() {
        Map<String, List<String>> operations = ProblemCatalogue.operations(ApiDocument.parse("""
                paths:
                  /v1/notes:
                    put:
                      operationId: Note_put
                      responses:
                        "412": {content: {application/problem+json: {schema: {properties: {type: {enum: ["urn:jiedui:problem:stale-version"]}}}}}}
                """));

        assertThat(ProblemTable.of(kindsOf(StaleVersion.class), operations)).endsWith("| Note_put |\n");
        assertThat(ProblemTable.of(kindsOf(VersionRequired.class), operations)).endsWith("|  |\n");
    }

    @Test
    void refusesTwoProblemsOfOneSlug() {
        Stream<KindOfProblem> twice =
                Stream.of(HttpProblem.NOT_FOUND, HttpProblem.NOT_FOUND).map(KindOfProblem::of);

        assertThatThrownBy(() -> ProblemCatalogue.kinds(twice)).isInstanceOf(AssertionError.class);
    }

    @Test
    void putsASectionInThePlaceOfTheFormerOne() {
        assertThat(ProblemCatalogue.withSection(PAGE, "One", "new\n"))
                .isEqualTo("# Problems\n\n## One\n\nnew\n\n## Two\n\nkept\n");
        assertThat(ProblemCatalogue.withSection(PAGE, "Two", "new\n"))
                .isEqualTo("# Problems\n\n## One\n\nold\n\n## Two\n\nnew\n");
    }

    @Test
    void findsASectionThatIsMissing() {
        assertThatThrownBy(() -> ProblemCatalogue.withSection(PAGE, "Three", "new\n"))
                .isInstanceOf(AssertionError.class);
    }

    private static String tableOf(Class<?> rule) {
        return ProblemTable.of(kindsOf(rule));
    }

    private static List<KindOfProblem> kindsOf(Class<?> rule) {
        return ProblemCatalogue.rules(new ClassFileImporter().importClasses(rule))
                .toList();
    }
}
