package org.jiedui.testkit.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final String CANARY = "org.jiedui.testkit.rules.canary";
    private static final JavaClasses CANARIES = new ClassFileImporter().importPackages(CANARY);

    static List<ArchRule> rules() {
        return HouseRules.all(CANARY);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void catchesTheCanary(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(CANARIES)).isInstanceOf(AssertionError.class);
    }
}
