package org.jiedui.kit.problem;

import jakarta.ws.rs.BadRequestException;
import java.util.List;

/** The request itself is wrong, in these places or as a whole. */
public class InvalidRequest extends BadRequestException {

    private final transient Problem problem;

    public InvalidRequest(List<FieldError> errors) {
        this(Problem.invalidRequest(errors));
    }

    public InvalidRequest(Problem problem) {
        super(String.valueOf(problem.detail()));
        this.problem = problem;
    }

    public final Problem problem() {
        return problem;
    }
}
