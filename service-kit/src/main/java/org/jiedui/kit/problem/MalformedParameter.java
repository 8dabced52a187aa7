package org.jiedui.kit.problem;

import java.util.List;

/** A parameter of the path, the query or a header cannot be read as what it should be. */
public final class MalformedParameter extends InvalidRequest {

    /** @param pointer such as {@code #query/limit} */
    public MalformedParameter(String pointer, String detail) {
        super(List.of(new FieldError(pointer, detail)));
    }
}
