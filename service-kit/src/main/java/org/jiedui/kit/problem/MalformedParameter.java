package org.jiedui.kit.problem;

import jakarta.ws.rs.BadRequestException;
import java.util.List;

/** A parameter of the path, the query or a header cannot be read as what it should be. */
public final class MalformedParameter extends BadRequestException {

    private final transient FieldError error;

    /** @param pointer such as {@code #query/limit} */
    public MalformedParameter(String pointer, String detail) {
        super(detail);
        this.error = new FieldError(pointer, detail);
    }

    public Problem problem() {
        return Problem.invalidRequest(List.of(error));
    }
}
