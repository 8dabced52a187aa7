package org.jiedui.kit.problem.mapping;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.Problem;
import org.jiedui.kit.problem.Violations;

/** The shape of a request is wrong: every violation at once, each with a pointer. */
@Provider
final class InvalidRequestMapper implements ExceptionMapper<ConstraintViolationException> {

    @Override
    public Response toResponse(ConstraintViolationException violations) {
        List<FieldError> errors = violations.getConstraintViolations().stream()
                .map(violation -> Violations.error(ViolationPointer.of(violation), violation))
                .toList();
        return Problem.invalidRequest(errors).response();
    }
}
