package org.jiedui.kit.problem.mapping;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says where in a request a violation lies: {@code propose.request.terms.topics[1].name} is {@code /terms/topics/1/name}
 * of the body, {@code list.page.limit} is {@code #query/limit}.
 */
final class ViolationPointer {

    private ViolationPointer() {}

    static String of(ConstraintViolation<?> violation) {
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        Path.Node first = nodes.next();
        if (first.getKind() != ElementKind.METHOD || !nodes.hasNext()) {
            return segment(first) + below(nodes);
        }
        Path.Node second = nodes.next();
        return second.getKind() == ElementKind.PARAMETER
                ? ofParameter(violation, first.as(Path.MethodNode.class), second.as(Path.ParameterNode.class), nodes)
                : below(nodes);
    }

    private static String ofParameter(
            ConstraintViolation<?> violation,
            Path.MethodNode method,
            Path.ParameterNode parameter,
            Iterator<Path.Node> below) {
        Optional<AnnotatedElement> declared = declaration(violation.getRootBeanClass(), method, parameter);
        if (declared.filter(element -> element.isAnnotationPresent(BeanParam.class))
                        .isPresent()
                && below.hasNext()) {
            Path.Node field = below.next();
            Class<?> bean = method.getParameterTypes().get(parameter.getParameterIndex());
            return fieldOf(bean, String.valueOf(field.getName()))
                    .flatMap(ViolationPointer::place)
                    .orElseGet(() -> segment(field));
        }
        return declared.flatMap(ViolationPointer::place).orElse("") + below(below);
    }

    /** The place a parameter or a field is read from, if not from the body. */
    private static Optional<String> place(AnnotatedElement element) {
        return Stream.of(
                        Optional.ofNullable(element.getAnnotation(QueryParam.class))
                                .map(query -> "#query/" + query.value()),
                        Optional.ofNullable(element.getAnnotation(PathParam.class))
                                .map(path -> "#path/" + path.value()),
                        Optional.ofNullable(element.getAnnotation(HeaderParam.class))
                                .map(header -> "#header/" + header.value()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The parameter as the resource declares it, for the bean may be of a generated subclass. */
    private static Optional<AnnotatedElement> declaration(
            Class<?> bean, Path.MethodNode method, Path.ParameterNode parameter) {
        return lineage(bean)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(candidate -> isThat(candidate, method))
                .<AnnotatedElement>map(candidate -> candidate.getParameters()[parameter.getParameterIndex()])
                .filter(candidate -> candidate.getAnnotations().length > 0)
                .findFirst();
    }

    private static boolean isThat(Method candidate, Path.MethodNode method) {
        return candidate.getName().equals(method.getName())
                && Arrays.asList(candidate.getParameterTypes()).equals(method.getParameterTypes());
    }

    private static Optional<AnnotatedElement> fieldOf(Class<?> bean, String name) {
        return lineage(bean)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getName().equals(name))
                .<AnnotatedElement>map(field -> field)
                .findFirst();
    }

    private static Stream<Class<?>> lineage(Class<?> type) {
        return Stream.<Class<?>>iterate(type, t -> t != null && t != Object.class, Class::getSuperclass);
    }

    private static String below(Iterator<Path.Node> nodes) {
        StringBuilder pointer = new StringBuilder();
        nodes.forEachRemaining(node -> pointer.append(segment(node)));
        return pointer.toString();
    }

    private static String segment(Path.Node node) {
        String index = node.getIndex() == null ? "" : "/" + node.getIndex();
        boolean named = node.getName() != null && !node.getName().startsWith("<");
        return named ? index + "/" + node.getName() : index;
    }
}
