package org.jiedui.kit.problem;

import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.Type;
import java.util.List;

/**
 * What a rule adds to its problem for programs to act on (RFC 9457, section 3.2): a constant of the rule, or of its rule book if
 * several rules add it. The catalogue of problems is made of these constants.
 *
 * @param type of its values, which JSON is made of
 * @param always whether every problem of the rule has it
 * @param zh what it says, in Chinese
 * @param en the same in English
 */
public record Member<T>(String name, Type type, boolean always, String zh, String en) {

    public static <T> Member<T> of(String name, Class<T> type, String zh, String en) {
        return new Member<>(name, type, true, zh, en);
    }

    public static <E> Member<List<E>> listOf(String name, Class<E> items, String zh, String en) {
        return new Member<>(
                name, TypeFactory.defaultInstance().constructCollectionType(List.class, items), true, zh, en);
    }

    /** The same, of a rule that adds it only where there is something to say. */
    public Member<T> whereKnown() {
        return new Member<>(name, type, false, zh, en);
    }
}
