package org.jiedui.kit.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.Problem;

/** Refuses requests in which a header stands twice that has one value: whoever reads it would see one of them. */
@ApplicationScoped
class RepeatedHeaders {

    private static final int BEFORE_ALL_OTHERS = 99_999;
    private static final List<String> WITH_ONE_VALUE =
            List.of("Authorization", "Content-Length", "Content-Type", "Host", "Idempotency-Key", "If-Match");

    private final RouterProblems problems;

    RepeatedHeaders(RouterProblems problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_OTHERS);
    }

    private void check(RoutingContext context) {
        MultiMap headers = context.request().headers();
        List<FieldError> repeated = WITH_ONE_VALUE.stream()
                .filter(name -> headers.getAll(name).size() > 1)
                .map(name -> FieldError.repeated("#header/" + name))
                .toList();
        if (repeated.isEmpty()) {
            context.next();
        } else {
            problems.answer(context, Problem.invalidRequest(repeated));
        }
    }
}
