package org.jiedui.kit.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.ext.InterceptorContext;
import java.util.List;

/**
 * What is wrong with the parameters of a request, kept until its body is read, so that the client hears of everything at
 * once.
 *
 * @param errors at least one, if kept
 */
public record ErrorsSoFar(List<FieldError> errors) {

    private static final String PROPERTY = ErrorsSoFar.class.getName();

    public ErrorsSoFar {
        errors = List.copyOf(errors);
    }

    /** Who reads the body refuses the request. */
    public static ErrorsSoFar in(InterceptorContext body) {
        return body.getProperty(PROPERTY) instanceof ErrorsSoFar kept ? kept : new ErrorsSoFar(List.of());
    }

    public void keepIn(ContainerRequestContext request) {
        request.setProperty(PROPERTY, this);
    }
}
