package org.jiedui.kit.web;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Names the route of a request for its metrics, where it is answered before the framework has found one. By their addresses each
 * would have a series of its own, up to a limit behind which nothing is counted.
 */
@ApplicationScoped
class RouteTags {

    private static final int FIRST_ERROR = 400;
    private static final String NO_ROUTE = "/no-route";

    private final Routes routes;

    RouteTags(Routes routes) {
        this.routes = routes;
    }

    /** Once the status is known, and before the head is sent. */
    void name(RoutingContext context) {
        if (mayHaveNoRoute(context)) {
            String path = String.valueOf(context.request().path());
            HttpRequestMetric.getRequestMetric(context)
                    .setTemplatePath(routes.templateOf(path).orElse(NO_ROUTE));
        }
    }

    private static boolean mayHaveNoRoute(RoutingContext context) {
        return context.response().getStatusCode() >= FIRST_ERROR
                || context.request().method().equals(HttpMethod.OPTIONS);
    }
}
