package org.jiedui.testkit.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * An exception that has left a transactional bean has marked the transaction: it is rolled back, whoever catches the
 * exception. So a feature asks (for an {@code Optional}) instead of catching a refusal of another bean.
 */
final class CaughtExceptionRule {

    private static final DescribedPredicate<JavaClass> OURS = resideInAnyPackage("org.jiedui..");

    private static final ArchCondition<JavaCodeUnit> CATCH_AN_EXCEPTION_OF_OURS =
            new ArchCondition<>("catch an exception of ours") {
                @Override
                public void check(JavaCodeUnit unit, ConditionEvents events) {
                    for (TryCatchBlock block : unit.getTryCatchBlocks()) {
                        boolean caught = block.getCaughtThrowables().stream().anyMatch(OURS);
                        events.add(new SimpleConditionEvent(
                                unit, caught, unit.getFullName() + " catches " + block.getCaughtThrowables()));
                    }
                }
            };

    private CaughtExceptionRule() {}

    static ArchRule featuresCatchNoExceptionOfOurs() {
        return codeUnits()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages("..web..", "..messaging..")
                .should(never(CATCH_AN_EXCEPTION_OF_OURS))
                .as("features catch no exception of ours");
    }
}
