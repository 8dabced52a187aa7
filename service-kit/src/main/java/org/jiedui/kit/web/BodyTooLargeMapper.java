package org.jiedui.kit.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The rest of such a body is not waited for. */
@Provider
final class BodyTooLargeMapper implements ExceptionMapper<BodyTooLarge> {
    @Override
    public Response toResponse(BodyTooLarge refused) {
        return Response.fromResponse(BodyLimit.problem().response())
                .header("Connection", "close")
                .build();
    }
}
