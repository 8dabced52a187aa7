package org.jiedui.kit.web.parameter;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that an operation declares, itself or in one of its {@code @BeanParam}s. How it is read is found out once, not for
 * each request.
 *
 * @param at where in the request it stands
 * @param pointer the same for clients
 * @param required whether it must not be missing
 * @param field it is read into, if it is one of a bean
 * @param reader absent if it is of a type that the framework reads
 */
record DeclaredParameter(
        Location at,
        String pointer,
        Class<?> type,
        boolean required,
        @Nullable Field field,
        @Nullable ParameterReader<?> reader) {

    private DeclaredParameter(Location at, Class<?> type, Type generic, AnnotatedElement declaration) {
        this(
                at,
                at.pointer(),
                type,
                declaration.isAnnotationPresent(NotNull.class),
                declaration instanceof Field field ? field : null,
                ParameterReaders.readerOf(elementOf(type, generic), at.pointer()));
    }

    static Stream<DeclaredParameter> of(Method operation) {
        return Arrays.stream(operation.getParameters()).flatMap(DeclaredParameter::of);
    }

    /** Where a parameter or a field of a bean is read from; empty for a body. */
    static Stream<Location> locations(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations()).flatMap(annotation -> Location.of(annotation).stream());
    }

    boolean takesSeveral() {
        return Collection.class.isAssignableFrom(type);
    }

    /** Of a list each value is read by itself. */
    private static Class<?> elementOf(Class<?> type, Type generic) {
        return Collection.class.isAssignableFrom(type)
                        && generic instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : type;
    }

    private static Stream<DeclaredParameter> of(Parameter parameter) {
        if (!parameter.isAnnotationPresent(BeanParam.class)) {
            return locations(parameter)
                    .map(at -> new DeclaredParameter(
                            at, parameter.getType(), parameter.getParameterizedType(), parameter));
        }
        return Stream.<Class<?>>iterate(parameter.getType(), type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .flatMap(field -> locations(field)
                        .map(at -> new DeclaredParameter(at, field.getType(), field.getGenericType(), field)));
    }

    /** A part of a request beside the body. */
    enum Place {
        QUERY,
        PATH,
        HEADER
    }

    /** A place and the name by which the parameter goes there. */
    record Location(Place place, String name) {

        static Optional<Location> of(Annotation annotation) {
            return switch (annotation) {
                case QueryParam query -> Optional.of(new Location(Place.QUERY, query.value()));
                case PathParam path -> Optional.of(new Location(Place.PATH, path.value()));
                case HeaderParam header -> Optional.of(new Location(Place.HEADER, header.value()));
                default -> Optional.empty();
            };
        }

        String pointer() {
            return switch (place) {
                case QUERY -> "#query/" + name;
                case PATH -> "#path/" + name;
                case HEADER -> "#header/" + name;
            };
        }
    }
}
