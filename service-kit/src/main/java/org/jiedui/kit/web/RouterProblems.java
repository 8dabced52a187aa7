package org.jiedui.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jiedui.kit.problem.Language;
import org.jiedui.kit.problem.PreferredLanguage;
import org.jiedui.kit.problem.Problem;
import org.jiedui.kit.problem.ProblemDocument;
import org.jspecify.annotations.Nullable;

/** Answers with a problem document where a request fails before it reaches a resource, as an undecodable path does. */
@ApplicationScoped
public class RouterProblems {

    private static final Logger LOG = Logger.getLogger(RouterProblems.class);
    private static final int FIRST = Integer.MIN_VALUE;
    private static final int BAD_REQUEST = 400;
    private static final int UNEXPECTED = 500;

    private final ObjectMapper json;
    private final PreferredLanguage preferred;
    private final AnswerHead head;

    RouterProblems(ObjectMapper json, PreferredLanguage preferred, AnswerHead head) {
        this.json = json;
        this.preferred = preferred;
        this.head = head;
    }

    void register(@Observes Router router) {
        router.errorHandler(BAD_REQUEST, this::answerToTheUndecodable);
        router.route().order(FIRST).failureHandler(this::explain);
    }

    /** An address that cannot be decoded has passed no filter. */
    private void answerToTheUndecodable(RoutingContext context) {
        head.completeAtTheEnd(context);
        answer(context, BAD_REQUEST);
    }

    private void explain(RoutingContext context) {
        if (context.response().headWritten() || isSecurity(context.failure())) {
            context.next();
            return;
        }
        head.completeAtTheEnd(context);
        int status = context.statusCode() < 400 ? UNEXPECTED : context.statusCode();
        if (status >= UNEXPECTED) {
            LOG.error("Unexpected failure outside of the resources", context.failure());
        }
        answer(context, status);
    }

    void answer(RoutingContext context, int status) {
        answer(context, Problem.ofStatus(status));
    }

    /** Ends the exchange with the problem document. */
    public void answer(RoutingContext context, Problem problem) {
        Language language = preferred.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE.toString())
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .putHeader(HttpHeaders.VARY, "Accept-Language")
                .end(text(problem.in(language, path(context))));
    }

    private static boolean isSecurity(@Nullable Throwable failure) {
        return failure instanceof AuthenticationException
                || failure instanceof UnauthorizedException
                || failure instanceof ForbiddenException;
    }

    /** As it was written; without what stands before it in an absolute address. */
    private static String path(RoutingContext context) {
        String uri = context.request().uri();
        String address =
                uri.startsWith("/") ? uri : String.valueOf(context.request().path());
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        return path.isEmpty() ? "/" : path;
    }

    private String text(ProblemDocument problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
