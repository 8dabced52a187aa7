package org.jiedui.kit.problem.mapping;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jiedui.kit.problem.Refusal;

/** A rule said no: its own status, slug and sentence. */
@Provider
final class RefusalMapper implements ExceptionMapper<Refusal> {
    @Override
    public Response toResponse(Refusal refusal) {
        return refusal.problem().response();
    }
}
