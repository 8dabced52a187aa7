package org.jiedui.kit.web.body;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiedui.kit.problem.HttpProblem;
import org.jiedui.kit.problem.Problem;
import org.jiedui.kit.web.RouterProblems;
import org.jspecify.annotations.Nullable;

/**
 * Refuses bodies over {@code quarkus.http.limits.max-body-size} with a problem document. A body that announces too much
 * is refused before it is read; each is counted by {@link BodyCounter} while it is read. The framework's own limit answers
 * without a body.
 */
@ApplicationScoped
class BodyLimit {

    private static final int BEFORE_THE_FRAMEWORK = 100;
    private static final int AFTER_THE_FRAMEWORK = -1;

    private final long limit;
    private final RouterProblems problems;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, RouterProblems problems) {
        this.limit = limit.asLongValue();
        this.problems = problems;
    }

    static Problem problem() {
        return HttpProblem.REQUEST_ENTITY_TOO_LARGE.problem();
    }

    long bytes() {
        return limit;
    }

    void register(@Observes Filters filters) {
        filters.register(this::checkAnnounced, BEFORE_THE_FRAMEWORK);
    }

    void register(@Observes Router router) {
        router.route().order(AFTER_THE_FRAMEWORK).handler(BodyLimit::leaveToTheCounter);
    }

    private void checkAnnounced(RoutingContext context) {
        context.addHeadersEndHandler(head -> endConnectionIfTooLarge(context));
        if (announced(context) <= limit) {
            context.next();
            return;
        }
        problems.answer(context, problem());
    }

    /** HTTP/2 knows no such header: a stream ends, the connection goes on. */
    private static void endConnectionIfTooLarge(RoutingContext context) {
        if (context.response().getStatusCode() == problem().status()
                && context.request().version() != HttpVersion.HTTP_2) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }

    private static void leaveToTheCounter(RoutingContext context) {
        context.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        context.next();
    }

    /** Negative for a body of unknown length, or none. */
    private static long announced(RoutingContext context) {
        @Nullable String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? -1 : Long.parseLong(length);
        } catch (NumberFormatException beyondLong) {
            return Long.MAX_VALUE;
        }
    }
}
