package org.jiedui.kit.problem.mapping;

import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jiedui.kit.problem.Problem;
import org.jiedui.kit.problem.Text;

/** A valid bearer token is needed. */
@Provider
final class UnauthenticatedMapper implements ExceptionMapper<UnauthorizedException> {
    @Override
    public Response toResponse(UnauthorizedException refused) {
        Problem problem = Problem.of(401, "unauthorized", new Text("未认证", "Unauthorized"))
                .withDetail(new Text("需要有效的 bearer 令牌。", "A valid bearer token is needed."));
        return Response.fromResponse(problem.response())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
