package org.jiedui.kit.web.body;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jiedui.kit.problem.HttpProblem;

/** Mostly nobody is there to read the answer; it is the sender's fault, and no failure of ours. */
@Provider
final class BodyBrokenOffMapper implements ExceptionMapper<BodyBrokenOff> {
    @Override
    public Response toResponse(BodyBrokenOff brokenOff) {
        return HttpProblem.INCOMPLETE_BODY.problem().response();
    }
}
