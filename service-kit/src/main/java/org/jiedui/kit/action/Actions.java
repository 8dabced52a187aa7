package org.jiedui.kit.action;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Offers what may be done, in the component of a view that is marked {@link Offered}. */
public final class Actions {

    private Actions() {}

    /**
     * A copy of the view that names the operations which may be asked for.
     *
     * @param table all rows of the aggregate's table
     * @param isPossible whether a row fits the state and the caller
     */
    public static <V extends Record, A extends Action> V offer(V view, A[] table, Predicate<A> isPossible) {
        List<String> offered =
                Arrays.stream(table).filter(isPossible).map(Action::operationId).toList();
        RecordComponent[] components = view.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> isOffer(component) ? offered : valueOf(component, view))
                .toArray();
        return copy(view, components, values);
    }

    private static boolean isOffer(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(Offered.class);
    }

    private static Object valueOf(RecordComponent component, Record view) {
        try {
            return component.getAccessor().invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <V extends Record> V copy(V view, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = view.getClass().getDeclaredConstructor(types);
            return (V) canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
