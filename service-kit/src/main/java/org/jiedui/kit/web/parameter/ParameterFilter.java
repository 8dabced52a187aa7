package org.jiedui.kit.web.parameter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jiedui.kit.problem.ErrorsSoFar;
import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.InvalidRequest;
import org.jiedui.kit.problem.Text;

/**
 * Refuses parameters that cannot be read, all at once and together with what is wrong with the body; of the query also
 * those that the operation does not know, and that say nothing or two things: a misspelt or empty filter would silently
 * answer with everything.
 */
@Provider
final class ParameterFilter implements ContainerRequestFilter {

    private final Map<Method, List<DeclaredParameter>> declared = new ConcurrentHashMap<>();
    private final ParameterCheck check;

    private static final Text UNKNOWN = new Text("不是此操作的参数", "is not a parameter of this operation");

    @Context
    @SuppressWarnings("NullAway.Init")
    ResourceInfo operation;

    ParameterFilter(ParameterCheck check) {
        this.check = check;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = operation.getResourceMethod();
        if (method == null) {
            return;
        }
        List<DeclaredParameter> parameters = declared.computeIfAbsent(
                method, operation -> DeclaredParameter.of(operation).toList());
        List<FieldError> errors = new ArrayList<>(unknown(request, parameters));
        parameters.forEach(parameter -> errors.addAll(check.errors(parameter, request)));
        if (errors.isEmpty()) {
            return;
        }
        if (!takesBody(method) || !hasBody(request)) {
            throw new InvalidRequest(errors);
        }
        new ErrorsSoFar(errors).keepIn(request);
    }

    private static List<FieldError> unknown(ContainerRequestContext request, List<DeclaredParameter> parameters) {
        return request.getUriInfo().getQueryParameters().keySet().stream()
                .map(name -> new DeclaredParameter.Location(DeclaredParameter.Place.QUERY, name))
                .filter(given -> parameters.stream()
                        .noneMatch(parameter -> parameter.at().equals(given)))
                .map(given -> new FieldError(given.pointer(), "unknown-parameter", UNKNOWN))
                .toList();
    }

    private static boolean takesBody(Method operation) {
        return Arrays.stream(operation.getParameters())
                .anyMatch(parameter -> !parameter.isAnnotationPresent(BeanParam.class)
                        && !parameter.isAnnotationPresent(Context.class)
                        && DeclaredParameter.locations(parameter).findAny().isEmpty());
    }

    private static boolean hasBody(ContainerRequestContext request) {
        return request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null;
    }
}
