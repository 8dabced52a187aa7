package org.jiedui.kit.web.parameter;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;

/** The static {@code fromString} of a type of our own; the framework calls it too, but answers 404 when it throws. */
final class ValueFactory {

    private final Method method;

    private ValueFactory(Method method) {
        this.method = method;
    }

    static Optional<ValueFactory> of(Class<?> type) {
        try {
            Method method = type.getMethod("fromString", String.class);
            boolean fits = Modifier.isStatic(method.getModifiers()) && type.isAssignableFrom(method.getReturnType());
            return fits ? Optional.of(new ValueFactory(method)) : Optional.empty();
        } catch (NoSuchMethodException none) {
            return Optional.empty();
        }
    }

    Object from(String text) {
        try {
            return method.invoke(null, text);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalArgumentException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " must be public, of a public class", e);
        }
    }
}
