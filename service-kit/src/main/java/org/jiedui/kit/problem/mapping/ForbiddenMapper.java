package org.jiedui.kit.problem.mapping;

import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jiedui.kit.problem.Problem;
import org.jiedui.kit.problem.Text;

/** The caller's role may not do this, whatever the resource. */
@Provider
final class ForbiddenMapper implements ExceptionMapper<ForbiddenException> {
    @Override
    public Response toResponse(ForbiddenException refused) {
        return Problem.of(403, "forbidden", new Text("无权操作", "Forbidden"))
                .withDetail(new Text("您的角色都不能这样做。", "None of the caller's roles may do this."))
                .response();
    }
}
