package org.jiedui.kit.problem.mapping;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Takes precedence over the framework's own answer to JSON of the wrong type. */
@Provider
final class MismatchedInputMapper implements ExceptionMapper<MismatchedInputException> {
    @Override
    public Response toResponse(MismatchedInputException mismatch) {
        return UnreadableBody.problem(mismatch).response();
    }
}
