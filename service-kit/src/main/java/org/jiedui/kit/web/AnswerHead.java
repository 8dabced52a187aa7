package org.jiedui.kit.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Completes the head of every answer, whoever gives it: a resource, a filter or the router. */
@ApplicationScoped
class AnswerHead {

    private static final int BEFORE_THE_LIMITS = 100_002;

    private final boolean cors;

    AnswerHead(@ConfigProperty(name = "quarkus.http.cors.enabled") boolean cors) {
        this.cors = cors;
    }

    void register(@Observes Filters filters) {
        filters.register(this::completeAtTheEnd, BEFORE_THE_LIMITS);
    }

    private void completeAtTheEnd(RoutingContext context) {
        context.addHeadersEndHandler(end -> complete(context));
        context.next();
    }

    /** Once more does no harm. */
    void complete(RoutingContext context) {
        if (cors) {
            vary(context.response().headers(), HttpHeaders.ORIGIN);
        }
    }

    /** In one line, whoever named something before. */
    private static void vary(MultiMap headers, CharSequence name) {
        Set<String> named = new LinkedHashSet<>();
        headers.getAll(HttpHeaders.VARY).forEach(line -> named.addAll(List.of(line.split(", *"))));
        named.add(name.toString());
        headers.set(HttpHeaders.VARY, String.join(", ", named));
    }
}
