package org.jiedui.kit.problem.mapping;

import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jiedui.kit.problem.Problem;

/** The caller's role may not do this, whatever the resource. */
@Provider
final class ForbiddenMapper implements ExceptionMapper<ForbiddenException> {
    @Override
    public Response toResponse(ForbiddenException refused) {
        return Problem.of(403, "forbidden", "Forbidden")
                .withDetail("None of the caller's roles may do this.")
                .response();
    }
}
