package org.jiedui.kit.web.body;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The rest of such a body is not waited for, see {@link UnreadBodies}. */
@Provider
final class BodyTooLargeMapper implements ExceptionMapper<BodyTooLarge> {
    @Override
    public Response toResponse(BodyTooLarge refused) {
        return BodyLimit.problem().response();
    }
}
