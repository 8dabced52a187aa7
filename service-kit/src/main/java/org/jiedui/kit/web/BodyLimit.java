package org.jiedui.kit.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiedui.kit.problem.HttpProblem;
import org.jiedui.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Refuses bodies over {@code quarkus.http.limits.max-body-size} with a problem document. A body that announces its length
 * is refused before it is read; one that does not (chunked) is counted by {@link BodyCounter} while it is read. The
 * framework's own limit answers without a body.
 */
@ApplicationScoped
class BodyLimit {

    private static final int BEFORE_THE_FRAMEWORK = 100;
    private static final int AFTER_THE_FRAMEWORK = -1;
    /** How long the rest of a refused body is thrown away, so that its sender gets to read the answer. */
    private static final long LINGER_MILLIS = 1_000;

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
        router.route().order(AFTER_THE_FRAMEWORK).handler(this::leaveUnannouncedToTheCounter);
    }

    private void checkAnnounced(RoutingContext context) {
        if (announced(context) <= limit) {
            context.next();
            return;
        }
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        problems.answer(context, problem());
        context.request().resume();
        context.vertx()
                .setTimer(LINGER_MILLIS, timer -> context.request().connection().close());
    }

    private void leaveUnannouncedToTheCounter(RoutingContext context) {
        if (announced(context) < 0) {
            context.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        }
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
