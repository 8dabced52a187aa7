package org.jiedui.kit.problem.mapping;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jiedui.kit.problem.Problem;

/** A bearer token came that is not valid. */
@Provider
final class FailedAuthenticationMapper implements ExceptionMapper<AuthenticationFailedException> {
    @Override
    public Response toResponse(AuthenticationFailedException refused) {
        Problem problem = Problem.of(401, "unauthorized", "Unauthorized")
                .withDetail(
                        "The bearer token is not valid: expired, of another issuer or audience, altered, or incomplete.");
        return Response.fromResponse(problem.response())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                .build();
    }
}
