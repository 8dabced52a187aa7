package org.jiedui.kit.web.parameter;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
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
 * answer with everything. A body is refused where none is read.
 */
@Provider
final class ParameterFilter implements ContainerRequestFilter {

    private final Map<Method, Declared> operations = new ConcurrentHashMap<>();
    private final ParameterCheck check;
    private final HttpServerRequest http;

    private static final Text UNKNOWN = new Text("不是此操作的参数", "is not a parameter of this operation");
    private static final Text NO_BODY = new Text("此操作不读取请求体", "this operation takes no body");

    @Context
    @SuppressWarnings("NullAway.Init")
    ResourceInfo operation;

    ParameterFilter(ParameterCheck check, HttpServerRequest http) {
        this.check = check;
        this.http = http;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = operation.getResourceMethod();
        if (method == null) {
            return;
        }
        Declared declared = operations.computeIfAbsent(method, Declared::by);
        List<FieldError> errors = new ArrayList<>(unknown(request, declared.parameters()));
        declared.parameters().forEach(parameter -> errors.addAll(check.errors(parameter, request)));
        if (!declared.takesBody() && hasBody(request)) {
            errors.add(new FieldError("", "unexpected-body", NO_BODY));
        }
        if (errors.isEmpty()) {
            return;
        }
        if (!declared.takesBody()) {
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

    private static boolean isMore(InputStream body) {
        try {
            return body.read() >= 0;
        } catch (IOException brokenOff) {
            return true;
        }
    }

    /** Which HTTP/1 announces by a header, and HTTP/2 does not. */
    private boolean hasBody(ContainerRequestContext request) {
        boolean mayHave = http.version() == HttpVersion.HTTP_2
                || request.getHeaderString(HttpHeaders.CONTENT_LENGTH) != null
                || request.getHeaderString("Transfer-Encoding") != null;
        return mayHave && isMore(request.getEntityStream());
    }

    /** What an operation takes, found out once: reflection costs more than most requests. */
    private record Declared(List<DeclaredParameter> parameters, boolean takesBody) {

        static Declared by(Method operation) {
            return new Declared(DeclaredParameter.of(operation).toList(), takesBody(operation));
        }

        private static boolean takesBody(Method operation) {
            return Arrays.stream(operation.getParameters())
                    .anyMatch(parameter -> !parameter.isAnnotationPresent(BeanParam.class)
                            && !parameter.isAnnotationPresent(Context.class)
                            && DeclaredParameter.locations(parameter).findAny().isEmpty());
        }
    }
}
