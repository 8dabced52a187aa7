package org.jiedui.kit.database;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Optional;

/** A record that wraps one value, as ids and codes do: its only component is its {@link JsonValue}. */
record Wrapper(Class<?> type, RecordComponent component) {

    static Optional<Wrapper> of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null || components.length != 1) {
            return Optional.empty();
        }
        boolean wraps = components[0].getAccessor().isAnnotationPresent(JsonValue.class);
        return wraps ? Optional.of(new Wrapper(type, components[0])) : Optional.empty();
    }

    Object wrap(Object value) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(component.getType());
            constructor.setAccessible(true);
            return constructor.newInstance(value);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("A stored value is no " + type.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    Object unwrap(Object wrapper) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(wrapper);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
