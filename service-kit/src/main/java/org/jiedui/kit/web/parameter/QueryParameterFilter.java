package org.jiedui.kit.web.parameter;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jiedui.kit.problem.MalformedParameter;

/**
 * Refuses query parameters an operation does not know, and those that say nothing or two things: a misspelt or empty
 * filter would silently answer with everything.
 */
@Provider
final class QueryParameterFilter implements ContainerRequestFilter {

    private final Map<Method, QueryParameters> known = new ConcurrentHashMap<>();

    @Context
    @SuppressWarnings("NullAway.Init")
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) {
        Map<String, List<String>> given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || operation.getResourceMethod() == null) {
            return;
        }
        QueryParameters declared = known.computeIfAbsent(operation.getResourceMethod(), QueryParameters::of);
        given.forEach((name, values) -> check(declared, name, values));
    }

    private static void check(QueryParameters declared, String name, List<String> values) {
        String pointer = "#query/" + name;
        if (!declared.knows(name)) {
            throw new MalformedParameter(pointer, "is not a parameter of this operation");
        }
        if (values.contains("")) {
            throw new MalformedParameter(pointer, "must not be empty");
        }
        if (values.size() > 1 && !declared.takesSeveral(name)) {
            throw new MalformedParameter(pointer, "must be given once");
        }
    }
}
