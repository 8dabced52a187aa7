package org.jiedui.kit.problem;

import java.util.List;

/** A parameter of the path, the query or a header cannot be read as what it should be. */
public final class MalformedParameter extends InvalidRequest {

    /**
     * @param pointer such as {@code #query/limit}
     * @param code what is wrong, for programs
     */
    public MalformedParameter(String pointer, String code, Text detail) {
        super(List.of(new FieldError(pointer, code, detail)));
    }
}
