package org.jiedui.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceRuleTest {

    private static final JavaClasses CANARIES =
            new ClassFileImporter().importPackages("org.jiedui.testkit.rules.canary.refusal");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SWAPPED takes [1d, 2s] in Chinese and [1s, 2d] in English",
                "$Unequal takes [1d] in Chinese and [] in English",
                "INSTEAD takes [1d] in Chinese and [1s, 2s] in English",
                "$Untranslated has no Chinese title",
                "$Untranslated says nothing in Chinese: Still English",
                "$Untranslated is not in English: 还是中文",
                "SAD says nothing in Chinese: sad",
                "LIMIT says nothing in Chinese: limit"
            })
    void findsUnequalSentences(String fault) {
        assertThat(faults(SentenceRule.sentencesSayTheSameInBothLanguages())).anyMatch(found -> found.endsWith(fault));
    }

    @Test
    void findsNoOthers() {
        assertThat(faults(SentenceRule.sentencesSayTheSameInBothLanguages())).hasSize(8);
    }

    @Test
    void findsRefusalsWithoutARule() {
        assertThat(faults(SentenceRule.refusalsHaveARule()))
                .singleElement()
                .asString()
                .contains("Ruleless");
    }

    @Test
    void findsRefusalsOutsideOfTheRuleBookAndSecondBooks() {
        assertThat(faults(SentenceRule.refusalsStandInTheOneRuleBook()))
                .anyMatch(found -> found.endsWith("Stray is not nested in a class named …Refusals"))
                .anyMatch(found -> found.endsWith("has more than one rule book"))
                .noneMatch(found -> found.contains("MuddledRefusals"));
    }

    static List<ArchRule> rulesOfTheKit() {
        return List.of(SentenceRule.refusalsHaveARule(), SentenceRule.sentencesSayTheSameInBothLanguages());
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheKit")
    void findsNothingInTheKit(ArchRule rule) {
        rule.check(HouseRules.classesOf("org.jiedui.kit"));
    }

    private static List<String> faults(ArchRule rule) {
        return rule.evaluate(CANARIES).getFailureReport().getDetails();
    }
}
