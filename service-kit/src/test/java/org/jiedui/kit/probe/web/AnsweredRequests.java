package org.jiedui.kit.probe.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.ref.WeakReference;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Looks at which requests are still held in memory, without holding them itself. */
@ApplicationScoped
public class AnsweredRequests {

    private static final int ANY_ORDER = 10;

    private final Queue<WeakReference<RoutingContext>> seen = new ConcurrentLinkedQueue<>();

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    seen.add(new WeakReference<>(context));
                    context.next();
                },
                ANY_ORDER);
    }

    public void forget() {
        seen.clear();
    }

    /** How many of the requests since {@link #forget} something still refers to. */
    public long held() {
        System.gc();
        return seen.stream().filter(request -> !request.refersTo(null)).count();
    }
}
