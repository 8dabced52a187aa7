package org.jiedui.kit.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Completes the head of every answer, whoever gives it: a resource, a filter or the router. */
@ApplicationScoped
class AnswerHead {

    private static final String COMPLETED = AnswerHead.class.getName();
    private static final int BEFORE_THE_LIMITS = 100_002;

    /** IMF-fixdate (RFC 9110, section 5.6.7): two digits for the day, unlike the formatter of the JDK. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Clock clock;
    private final RouteTags tags;
    private final boolean cors;

    AnswerHead(Clock clock, RouteTags tags, @ConfigProperty(name = "quarkus.http.cors.enabled") boolean cors) {
        this.clock = clock;
        this.tags = tags;
        this.cors = cors;
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    completeAtTheEnd(context);
                    context.next();
                },
                BEFORE_THE_LIMITS);
    }

    /** Once; for those, too, who answer what has passed no filter. */
    void completeAtTheEnd(RoutingContext context) {
        if (context.get(COMPLETED) == null) {
            context.put(COMPLETED, true);
            context.addHeadersEndHandler(end -> complete(context));
        }
    }

    private void complete(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set(HttpHeaders.DATE, DATE.format(clock.instant()));
        keepItsOwnCacheControl(headers);
        tags.name(context);
        if (Compression.concerns(context)) {
            vary(headers, "Accept-Encoding");
        }
        if (cors) {
            vary(headers, "Origin");
        }
        Compression.decide(context);
    }

    /** What a resource says comes after what is configured for all answers. */
    private static void keepItsOwnCacheControl(MultiMap headers) {
        List<String> said = headers.getAll(HttpHeaders.CACHE_CONTROL);
        if (said.size() > 1) {
            headers.set(HttpHeaders.CACHE_CONTROL, said.getLast());
        }
    }

    /** In one line, whoever named something before. */
    private static void vary(MultiMap headers, String name) {
        Set<String> named = new LinkedHashSet<>();
        headers.getAll(HttpHeaders.VARY).forEach(line -> named.addAll(List.of(line.split(", *"))));
        named.add(name);
        headers.set(HttpHeaders.VARY, String.join(", ", named));
    }
}
