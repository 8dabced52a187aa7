package org.jiedui.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.HttpMethod;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedui.events.Word;

/** What a view offers is an operation of its service, by the id that it has in the OpenAPI document. */
final class ActionRule {

    private static final String ACTION = "org.jiedui.kit.action.Action";

    private ActionRule() {}

    static ArchRule actionsAreOperations() {
        return classes().should(new NameOperations()).as("actions are operations of the OpenAPI document");
    }

    static ArchRule actionsHaveWords() {
        return classes()
                .that()
                .areEnums()
                .and()
                .areAssignableTo(ACTION)
                .should(new NameEachConstant())
                .as("actions have a name and a meaning in both languages")
                .allowEmptyShould(true);
    }

    private static final class NameEachConstant extends ArchCondition<JavaClass> {

        NameEachConstant() {
            super("have @Named and @Meaning at each constant");
        }

        @Override
        public void check(JavaClass table, ConditionEvents events) {
            Class<?> type = table.reflect();
            List<String> named = Word.of(type).stream().map(Word::value).toList();
            for (Object action : type.getEnumConstants()) {
                events.add(new SimpleConditionEvent(
                        table,
                        named.contains(action.toString()),
                        "%s of %s has @Named and @Meaning".formatted(action, table.getName())));
            }
        }
    }

    private static final class NameOperations extends ArchCondition<JavaClass> {

        private final Set<String> operations = new HashSet<>();

        NameOperations() {
            super("name operations of the service if they are actions");
        }

        @Override
        public void init(Collection<JavaClass> all) {
            all.stream().flatMap(NameOperations::operationsOf).forEach(operations::add);
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (type.isEnum() && type.isAssignableTo(ACTION)) {
                actionsOf(type.reflect())
                        .forEach(action -> events.add(new SimpleConditionEvent(
                                type,
                                operations.contains(action),
                                "%s of %s is an operation".formatted(action, type.getName()))));
            }
        }

        /** As the kit names them for clients. */
        private static Stream<String> operationsOf(JavaClass resource) {
            return resource.getMethods().stream()
                    .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                    .map(method -> resource.getSimpleName().replaceFirst("Resource$", "") + "_" + method.getName());
        }

        private static List<String> actionsOf(Class<?> table) {
            try {
                Method operationId = table.getMethod("operationId");
                operationId.setAccessible(true);
                return Stream.of(table.getEnumConstants())
                        .map(action -> invoke(operationId, action))
                        .toList();
            } catch (NoSuchMethodException everyActionHasOne) {
                throw new IllegalStateException(everyActionHasOne);
            }
        }

        private static String invoke(Method operationId, Object action) {
            try {
                return String.valueOf(operationId.invoke(action));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
