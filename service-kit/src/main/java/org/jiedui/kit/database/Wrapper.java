package org.jiedui.kit.database;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Optional;

/**
 * A record that wraps one value, as ids and codes do: its only component is its {@link JsonValue}.
 *
 * @param component what is wrapped
 */
record Wrapper(RecordComponent component, Constructor<?> constructor, Method accessor) {

    private static final ClassValue<Optional<Wrapper>> KNOWN = new ClassValue<>() {
        @Override
        protected Optional<Wrapper> computeValue(Class<?> type) {
            return ofNew(type);
        }
    };

    static Optional<Wrapper> of(Class<?> type) {
        return KNOWN.get(type);
    }

    private static Optional<Wrapper> ofNew(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null || components.length != 1) {
            return Optional.empty();
        }
        boolean wraps = components[0].getAccessor().isAnnotationPresent(JsonValue.class);
        return wraps ? Optional.of(of(type, components[0])) : Optional.empty();
    }

    private static Wrapper of(Class<?> type, RecordComponent component) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(component.getType());
            constructor.setAccessible(true);
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Wrapper(component, constructor, accessor);
        } catch (NoSuchMethodException everyRecordHasOne) {
            throw new IllegalStateException(everyRecordHasOne);
        }
    }

    Object wrap(Object value) {
        try {
            return constructor.newInstance(value);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    "A stored value is no " + constructor.getDeclaringClass().getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    Object unwrap(Object wrapper) {
        try {
            return accessor.invoke(wrapper);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
