package org.jiedui.kit.web.body;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Throws away what nobody has read of a body once the request is answered, so that its sender gets to read the answer and
 * the connection can be used again. Who sends on and on is cut off.
 */
@ApplicationScoped
class UnreadBodies {

    private static final int BEFORE_ALL_OTHERS = 100_002;
    private static final long LINGER_MILLIS = 1_000;
    private static final long NO_ERROR = 0;

    void register(@Observes Filters filters) {
        filters.register(UnreadBodies::watch, BEFORE_ALL_OTHERS);
    }

    private static void watch(RoutingContext context) {
        Context connection = Vertx.currentContext();
        HttpServerRequest request = context.request();
        context.addEndHandler(end -> {
            if (end.succeeded()) {
                connection.runOnContext(answered -> throwAway(request, connection));
            }
        });
        context.next();
    }

    private static void throwAway(HttpServerRequest request, Context connection) {
        if (request.isEnded()) {
            return;
        }
        request.handler(unread -> {}).resume();
        connection.runOnContext(resumed -> linger(request, connection.owner()));
    }

    /** A request without a body ends as soon as it is resumed: a timer for each would keep all that it holds in memory. */
    private static void linger(HttpServerRequest request, Vertx vertx) {
        if (!request.isEnded()) {
            vertx.setTimer(LINGER_MILLIS, timer -> cutOff(request));
        }
    }

    private static void cutOff(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset(NO_ERROR);
        } else {
            request.connection().close();
        }
    }
}
