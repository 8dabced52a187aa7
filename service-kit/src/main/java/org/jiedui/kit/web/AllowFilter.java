package org.jiedui.kit.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.jiedui.kit.problem.HttpProblem;
import org.jiedui.kit.problem.Problem;

/**
 * Says in {@code Allow} what an address does answer, alike for OPTIONS and for a method that it does not. The framework
 * looks no further than the first segments, and answers 404 or for all addresses of a class.
 */
@Provider
@PreMatching
@Priority(Priorities.USER + 1)
final class AllowFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Problem METHOD_NOT_ALLOWED = HttpProblem.METHOD_NOT_ALLOWED.problem();

    private final Routes routes;
    private final HttpServerRequest http;

    AllowFilter(Routes routes, HttpServerRequest http) {
        this.routes = routes;
        this.http = http;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.OPTIONS)) {
            return;
        }
        Set<String> methods = methodsAsked();
        if (methods.isEmpty()) {
            throw new NotFoundException();
        }
        request.abortWith(
                Response.ok().header(HttpHeaders.ALLOW, joined(methods)).build());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        if (status != METHOD_NOT_ALLOWED.status() && status != Response.Status.NOT_FOUND.getStatusCode()) {
            return;
        }
        Set<String> methods = methodsAsked();
        if (!methods.isEmpty() && !methods.contains(request.getMethod())) {
            response.setStatus(METHOD_NOT_ALLOWED.status());
            response.setEntity(METHOD_NOT_ALLOWED, null, Problem.MEDIA_TYPE);
            response.getHeaders().putSingle(HttpHeaders.ALLOW, joined(methods));
        }
    }

    /** By the address that came here, without what a proxy took off it. */
    private Set<String> methodsAsked() {
        return routes.methodsAt(String.valueOf(http.path()));
    }

    private static String joined(Set<String> methods) {
        return String.join(", ", methods);
    }
}
