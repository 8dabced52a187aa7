package org.jiedui.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * A request without one of its primitive members is refused. The OpenAPI document says so only where it is told to, and
 * a generated client lets callers leave out what the document does not require.
 */
final class RequestMemberRule {

    private static final String SCHEMA = "org.eclipse.microprofile.openapi.annotations.media.Schema";

    private static final DescribedPredicate<JavaField> IS_PRIMITIVE_MEMBER = DescribedPredicate.describe(
            "are primitive members of requests",
            field -> field.getOwner().getSimpleName().endsWith("Request")
                    && field.getRawType().isPrimitive()
                    && !field.getModifiers().contains(JavaModifier.STATIC));

    private static final ArchCondition<JavaField> BE_DOCUMENTED_AS_REQUIRED =
            new ArchCondition<>("be documented as required") {
                @Override
                public void check(JavaField member, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(
                            member, isRequired(member), member.getFullName() + " needs @Schema(required = true)"));
                }
            };

    private RequestMemberRule() {}

    static ArchRule primitiveMembersAreDocumentedAsRequired() {
        return fields().that(IS_PRIMITIVE_MEMBER)
                .should(BE_DOCUMENTED_AS_REQUIRED)
                .allowEmptyShould(true)
                .as("primitive members of requests are documented as required");
    }

    private static boolean isRequired(JavaField member) {
        return member.tryGetAnnotationOfType(SCHEMA)
                .flatMap(schema -> schema.get("required"))
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }
}
