package org.jiedui.kit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All operations of the service, for requests that the framework refuses before it has found theirs. */
@ApplicationScoped
class Routes {

    private final List<Route> all;

    Routes(BeanManager beans) {
        this.all = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(Route::of)
                .toList();
    }

    /**
     * The methods that an address answers; none if there is nothing.
     *
     * @param path as it was written
     */
    Set<String> methodsAt(String path) {
        Set<String> methods = new TreeSet<>();
        at(path).map(Route::method).forEach(methods::add);
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return methods;
    }

    /**
     * The template of an address; empty if there is nothing.
     *
     * @param path as it was written
     */
    Optional<String> templateOf(String path) {
        return at(path).map(Route::template).findFirst();
    }

    private Stream<Route> at(String path) {
        return all.stream().filter(route -> route.matches(path));
    }
}
