package org.jiedui.kit.problem.mapping;

import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jiedui.kit.problem.HttpProblem;

/** The caller's role may not do this, whatever the resource. */
@Provider
final class ForbiddenMapper implements ExceptionMapper<ForbiddenException> {
    @Override
    public Response toResponse(ForbiddenException refused) {
        return HttpProblem.FORBIDDEN.problem().response();
    }
}
