package org.jiedui.kit.web.parameter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The query parameters an operation declares, itself or in its {@code @BeanParam}s.
 *
 * @param types by name
 */
record QueryParameters(Map<String, Class<?>> types) {

    static QueryParameters of(Method operation) {
        return new QueryParameters(Arrays.stream(operation.getParameters())
                .flatMap(QueryParameters::declaredBy)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    boolean knows(String name) {
        return types.containsKey(name);
    }

    boolean takesSeveral(String name) {
        Class<?> type = types.get(name);
        return type != null && (Collection.class.isAssignableFrom(type) || type.isArray());
    }

    private static Stream<Map.Entry<String, Class<?>>> declaredBy(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Stream.<Class<?>>iterate(parameter.getType(), type -> type != null, Class::getSuperclass)
                    .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                    .flatMap(QueryParameters::declaredBy);
        }
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        return query == null ? Stream.empty() : Stream.of(Map.entry(query.value(), parameter.getType()));
    }

    private static Stream<Map.Entry<String, Class<?>>> declaredBy(Field field) {
        QueryParam query = field.getAnnotation(QueryParam.class);
        return query == null ? Stream.empty() : Stream.of(Map.entry(query.value(), field.getType()));
    }
}
