package org.jiedui.knownparties;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.jiedui.testkit.rules.HouseRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final String ROOT = "org.jiedui.knownparties";
    private static final JavaClasses CLASSES = HouseRules.classesOf(ROOT);

    static List<ArchRule> rules() {
        return HouseRules.all(ROOT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keepsTheHouseRule(ArchRule rule) {
        rule.check(CLASSES);
    }
}
