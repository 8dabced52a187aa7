package org.jiedui.kit.problem.mapping;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jiedui.kit.problem.HttpProblem;
import org.jiedui.kit.problem.Problem;
import org.jiedui.kit.problem.Text;

/** A bearer token came that is not valid. */
@Provider
final class FailedAuthenticationMapper implements ExceptionMapper<AuthenticationFailedException> {
    @Override
    public Response toResponse(AuthenticationFailedException refused) {
        Problem problem = HttpProblem.UNAUTHORIZED
                .problem()
                .withDetail(
                        new Text(
                                "bearer 令牌无效：已过期、签发者或受众不符、被改动或不完整。",
                                "The bearer token is not valid: expired, of another issuer or audience, altered, or incomplete."));
        return Response.fromResponse(problem.response())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                .build();
    }
}
