package org.jiedui.caselibrary;

import java.io.IOException;
import org.jiedui.testkit.problem.ProblemCatalogue;
import org.jiedui.testkit.rules.HouseRules;
import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {
    @Test
    void listsTheProblemsOfThisService() throws IOException {
        ProblemCatalogue.check(
                "case-library-service", HouseRules.classesOf("org.jiedui.caselibrary", "org.jiedui.knownparties"));
    }
}
