package org.jiedui.kit.problem.mapping;

import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jiedui.kit.problem.HttpProblem;

/** A valid bearer token is needed. */
@Provider
final class UnauthenticatedMapper implements ExceptionMapper<UnauthorizedException> {
    @Override
    public Response toResponse(UnauthorizedException refused) {
        return Response.fromResponse(HttpProblem.UNAUTHORIZED.problem().response())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
