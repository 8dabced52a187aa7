package org.jiedui.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;

/** Deny by default: an operation whose access policy nobody wrote down fails the build. */
final class OperationPolicyRule {

    private static final DescribedPredicate<JavaMethod> IS_OPERATION =
            DescribedPredicate.describe("are operations", method -> method.isMetaAnnotatedWith(HttpMethod.class));

    private static final ArchCondition<JavaMethod> HAVE_A_POLICY = new ArchCondition<>("have an access policy") {
        @Override
        public void check(JavaMethod operation, ConditionEvents events) {
            boolean stated = isStatedOn(operation);
            events.add(new SimpleConditionEvent(
                    operation,
                    stated,
                    operation.getFullName() + (stated ? " states" : " lacks") + " its access policy"));
        }
    };

    private OperationPolicyRule() {}

    static ArchRule everyOperationHasAnAccessPolicy() {
        return methods()
                .that(IS_OPERATION)
                .should(HAVE_A_POLICY)
                .allowEmptyShould(true)
                .as("every operation has an access policy");
    }

    private static boolean isStatedOn(JavaMethod operation) {
        return operation.isAnnotatedWith(RolesAllowed.class)
                || operation.isAnnotatedWith(PermitAll.class)
                || operation.getOwner().isAnnotatedWith(RolesAllowed.class)
                || operation.getOwner().isAnnotatedWith(PermitAll.class);
    }
}
