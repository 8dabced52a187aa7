package org.jiedui.testkit.problem;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.kit.problem.HttpProblem;
import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Refusal.Sentences;
import org.jiedui.kit.problem.Rule;
import org.jiedui.kit.problem.Text;

/**
 * What the code says of a kind of problem.
 *
 * @param sentences what its {@code detail} may be, with parameters open
 * @param members what it adds for programs
 */
record KindOfProblem(String slug, int status, Text title, List<Text> sentences, List<Member<?>> members) {

    static KindOfProblem of(HttpProblem problem) {
        return new KindOfProblem(
                problem.slug(), problem.status(), problem.title(), List.of(problem.sentence()), problem.members());
    }

    /** @param refusal the rule that says no */
    static KindOfProblem of(JavaClass refusal) {
        Class<? extends Refusal> type = refusal.reflect().asSubclass(Refusal.class);
        Rule rule = type.getAnnotation(Rule.class);
        Stream<Text> others =
                constants(refusal.getFields().stream(), Sentences.class).map(other -> new Text(other.zh(), other.en()));
        return new KindOfProblem(
                Refusal.slug(type),
                rule.kind().status(),
                Refusal.title(type),
                Stream.concat(Stream.of(new Text(rule.zh(), rule.en())), others).toList(),
                members(refusal));
    }

    /** The constants that the rule uses: its own, those of its rule book, or those of what it extends. */
    private static List<Member<?>> members(JavaClass refusal) {
        Stream<JavaField> used = refusal.getFieldAccessesFromSelf().stream()
                .flatMap(access -> access.getTarget().resolveMember().stream())
                .distinct();
        Stream<JavaField> inherited =
                refusal.getAllRawSuperclasses().stream().flatMap(type -> type.getFields().stream());
        return constants(Stream.concat(used, inherited), Member.class)
                .<Member<?>>map(member -> member)
                .sorted(Comparator.comparing(Member::name))
                .toList();
    }

    private static <T> Stream<T> constants(Stream<JavaField> fields, Class<T> type) {
        return fields.filter(field -> field.getRawType().isEquivalentTo(type))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .sorted(Comparator.comparing(JavaField::getName))
                .map(field -> type.cast(value(field.reflect())));
    }

    private static Object value(Field constant) {
        try {
            constant.setAccessible(true);
            return constant.get(null);
        } catch (IllegalAccessException accessibleByNow) {
            throw new IllegalStateException(accessibleByNow);
        }
    }
}
