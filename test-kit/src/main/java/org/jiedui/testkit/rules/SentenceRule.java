package org.jiedui.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said to people stands in Chinese and in English beside each other, and both take the same parameters. */
final class SentenceRule {

    private static final String REFUSAL = "org.jiedui.kit.problem.Refusal";
    private static final String RULE = "org.jiedui.kit.problem.Rule";
    private static final String NAMED = "org.jiedui.events.Named";
    private static final Set<String> IN_BOTH_LANGUAGES =
            Set.of("org.jiedui.kit.problem.Text", "org.jiedui.kit.problem.Member", REFUSAL + "$Sentences");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** A specifier of {@link java.util.Formatter} that takes a parameter: its index, if it has one, and its conversion. */
    private static final Pattern SPECIFIER = Pattern.compile("%(?:(\\d+)\\$)?[-#+ 0,(]*\\d*(?:\\.\\d+)?([a-zA-Z%])");

    private static final ArchCondition<JavaClass> SAY_THE_SAME_IN_BOTH =
            new ArchCondition<>("say the same in both languages") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.tryGetAnnotationOfType(RULE).ifPresent(rule -> {
                        compare(type.getName(), text(rule, "zh"), text(rule, "en"), events);
                        report(isChinese(text(rule, "title")), type.getName() + " has no Chinese title", events);
                    });
                    type.getFields().forEach(field -> checkField(field, events));
                }
            };

    private static final ArchCondition<JavaClass> STAND_IN_THE_ONE_RULE_BOOK =
            new ArchCondition<>("stand in the one rule book of their package") {
                @Override
                public void check(JavaClass refusal, ConditionEvents events) {
                    boolean nested = refusal.getEnclosingClass()
                            .filter(SentenceRule::isRuleBook)
                            .isPresent();
                    report(nested, refusal.getName() + " is not nested in a class named …Refusals", events);
                    long books = refusal.getPackage().getClasses().stream()
                            .filter(SentenceRule::isRuleBook)
                            .count();
                    report(books <= 1, refusal.getPackageName() + " has more than one rule book", events);
                }
            };

    private SentenceRule() {}

    static ArchRule refusalsHaveARule() {
        return classes()
                .that()
                .areAssignableTo(REFUSAL)
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .beAnnotatedWith(RULE)
                .allowEmptyShould(true)
                .as("refusals have a rule");
    }

    static ArchRule sentencesSayTheSameInBothLanguages() {
        return classes().should(SAY_THE_SAME_IN_BOTH).as("sentences say the same in both languages");
    }

    static ArchRule refusalsStandInTheOneRuleBook() {
        return classes()
                .that()
                .areAssignableTo(REFUSAL)
                .should(STAND_IN_THE_ONE_RULE_BOOK)
                .allowEmptyShould(true)
                .as("refusals stand in the one rule book of their package");
    }

    private static void checkField(JavaField field, ConditionEvents events) {
        field.tryGetAnnotationOfType(NAMED)
                .ifPresent(named -> compare(field.getFullName(), text(named, "zh"), text(named, "en"), events));
        if (IN_BOTH_LANGUAGES.contains(field.getRawType().getName())) {
            constants(field)
                    .forEach(constant ->
                            compare(field.getFullName(), text(constant, "zh"), text(constant, "en"), events));
        }
    }

    /** Also of each constant of an enum that has sentences of its own. */
    private static Stream<Object> constants(JavaField field) {
        if (!field.getModifiers().contains(JavaModifier.STATIC)) {
            Object[] owners = field.getOwner().reflect().getEnumConstants();
            return owners == null ? Stream.empty() : Stream.of(owners).map(owner -> valueOf(field.reflect(), owner));
        }
        return Stream.of(valueOf(field.reflect(), null));
    }

    private static void compare(String place, String zh, String en, ConditionEvents events) {
        report(isChinese(zh), place + " says nothing in Chinese: " + zh, events);
        report(!isChinese(en) && !en.isBlank(), place + " is not in English: " + en, events);
        report(
                parameters(zh).equals(parameters(en)),
                place + " takes " + parameters(zh) + " in Chinese and " + parameters(en) + " in English",
                events);
    }

    private static void report(boolean kept, String message, ConditionEvents events) {
        events.add(new SimpleConditionEvent(message, kept, message));
    }

    /** Such as {@code 1s, 2d}: a sentence may say a parameter twice, or the second before the first. */
    private static Set<String> parameters(String sentence) {
        Set<String> parameters = new TreeSet<>();
        int next = 1;
        Matcher specifier = SPECIFIER.matcher(sentence);
        while (specifier.find()) {
            String conversion = specifier.group(2);
            if (!conversion.equals("%") && !conversion.equals("n")) {
                String index = specifier.group(1);
                parameters.add((index == null ? String.valueOf(next++) : index) + conversion);
            }
        }
        return parameters;
    }

    private static boolean isChinese(String sentence) {
        return HAN.matcher(sentence).find();
    }

    private static boolean isRuleBook(JavaClass type) {
        return type.getSimpleName().endsWith("Refusals");
    }

    private static String text(JavaAnnotation<?> annotation, String member) {
        return annotation.get(member).map(String.class::cast).orElse("");
    }

    private static String text(Object constant, String component) {
        try {
            return (String) constant.getClass().getMethod(component).invoke(constant);
        } catch (ReflectiveOperationException notARecordOfSentences) {
            throw new IllegalStateException(notARecordOfSentences);
        }
    }

    private static Object valueOf(Field field, @Nullable Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException accessibleByNow) {
            throw new IllegalStateException(accessibleByNow);
        }
    }
}
