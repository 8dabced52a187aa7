package org.jiedui.testkit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.util.stream.Stream;
import org.jiedui.kit.precondition.StaleVersion;
import org.jiedui.kit.precondition.VersionRequired;
import org.jiedui.kit.problem.HttpProblem;
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
        JavaClasses classes = new ClassFileImporter().importClasses(rule);
        return ProblemTable.of(ProblemCatalogue.rules(classes).toList());
    }
}
