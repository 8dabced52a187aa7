package org.jiedui.kit.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An operation of a resource.
 *
 * @param method of HTTP
 * @param template of its addresses
 * @param path what its addresses look like
 */
record Route(String method, String template, Pattern path) {

    private static final Pattern WITH_EXPRESSION = Pattern.compile("\\{\\s*\\w+\\s*:\\s*([^}]+?)\\s*}");
    private static final Pattern PLAIN = Pattern.compile("\\{\\s*\\w+\\s*}");

    static Stream<Route> of(Class<?> resource) {
        String base = template(resource.getAnnotation(Path.class));
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(
                        operation -> httpMethod(operation)
                                .map(http -> of(http, base + template(operation.getAnnotation(Path.class))))
                                .stream());
    }

    private static Route of(String method, String template) {
        return new Route(method, template, pattern(template));
    }

    boolean matches(String address) {
        return path.matcher(address).matches();
    }

    private static Optional<String> httpMethod(Method operation) {
        return Arrays.stream(operation.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Optional.ofNullable(type.getAnnotation(HttpMethod.class)).stream())
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String template(@Nullable Path path) {
        if (path == null || path.value().equals("/")) {
            return "";
        }
        return path.value().startsWith("/") ? path.value() : "/" + path.value();
    }

    private static Pattern pattern(String template) {
        String withExpressions = WITH_EXPRESSION.matcher(template).replaceAll("($1)");
        return Pattern.compile(PLAIN.matcher(withExpressions).replaceAll("[^/]+") + "/?");
    }
}
