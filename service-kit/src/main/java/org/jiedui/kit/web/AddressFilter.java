package org.jiedui.kit.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.Problem;

/**
 * Refuses an address that is no URI, as one with a broken percent-encoding, and names the parameters that are not encoded; also a
 * request of HTTP/1.0 that names no host.
 */
@ApplicationScoped
class AddressFilter {

    private static final int BEFORE_ALL_OTHERS = 100_000;
    private static final int BAD_REQUEST = 400;

    private final RouterProblems problems;

    AddressFilter(RouterProblems problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_OTHERS);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        List<FieldError> unencoded = QueryEncoding.errors(request.query());
        if (!unencoded.isEmpty()) {
            problems.answer(context, Problem.invalidRequest(unencoded));
        } else if (isUri(request.uri()) && request.authority() != null) {
            context.next();
        } else {
            problems.answer(context, BAD_REQUEST);
        }
    }

    private static boolean isUri(String address) {
        try {
            return !new URI(address).toString().isEmpty();
        } catch (URISyntaxException invalid) {
            return false;
        }
    }
}
