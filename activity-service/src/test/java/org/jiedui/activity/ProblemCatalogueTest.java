package org.jiedui.activity;

import java.io.IOException;
import org.jiedui.testkit.problem.ProblemCatalogue;
import org.jiedui.testkit.rules.HouseRules;
import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {
    @Test
    void listsTheProblemsOfThisService() throws IOException {
        ProblemCatalogue.check(
                "activity-service", HouseRules.classesOf("org.jiedui.activity", "org.jiedui.knownparties"));
    }
}
