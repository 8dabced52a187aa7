package org.jiedui.kit.action;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Offers what may be done, in the component of a view that is marked {@link Offered}. */
public final class Actions {

    private static final ClassValue<Copying> COPYING = new ClassValue<>() {
        @Override
        protected Copying computeValue(Class<?> view) {
            return Copying.of(view);
        }
    };

    private Actions() {}

    /**
     * A copy of the view that names the operations which may be asked for.
     *
     * @param table all rows of the aggregate's table
     * @param isPossible whether a row fits the state and the caller
     */
    @SuppressWarnings("unchecked")
    public static <V extends Record, A extends Action> V offer(V view, A[] table, Predicate<A> isPossible) {
        List<String> offered =
                Arrays.stream(table).filter(isPossible).map(Action::operationId).toList();
        return (V) COPYING.get(view.getClass()).copy(view, offered);
    }

    /**
     * How a view is copied, found out once for each of its types: a list offers on every item.
     *
     * @param parts the accessors in the order of the constructor; absent where the offer goes
     */
    private record Copying(Constructor<?> canonical, List<@Nullable Method> parts) {

        static Copying of(Class<?> view) {
            RecordComponent[] components = view.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Copying(
                        view.getDeclaredConstructor(types),
                        Arrays.stream(components).map(Copying::part).toList());
            } catch (NoSuchMethodException everyRecordHasOne) {
                throw new IllegalStateException(everyRecordHasOne);
            }
        }

        private static @Nullable Method part(RecordComponent component) {
            Method accessor = component.getAccessor();
            return accessor.isAnnotationPresent(Offered.class) ? null : accessor;
        }

        Object copy(Record view, List<String> offered) {
            @Nullable Object[] values = new Object[parts.size()];
            try {
                for (int i = 0; i < values.length; i++) {
                    Method part = parts.get(i);
                    values[i] = part == null ? offered : part.invoke(view);
                }
                return canonical.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
