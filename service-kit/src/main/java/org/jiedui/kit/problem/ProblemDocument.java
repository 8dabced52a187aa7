package org.jiedui.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457), in one language.
 *
 * @param type {@code urn:jiedui:problem:<slug>}; programs decide by it
 * @param instance the path that was asked, as it was written
 * @param errors everything wrong with the fields, at once
 * @param members what else programs may act on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String instance,
        List<FieldProblem> errors,
        @JsonAnyGetter Map<String, Object> members) {

    /**
     * One thing wrong with the request.
     *
     * @param pointer JSON pointer into the body, or {@code #query/<name>}, {@code #path/<name>}, {@code #header/<name>}
     * @param code what is wrong, for programs, such as {@code size}
     * @param parameters of the code, such as {@code min} and {@code max}
     * @param detail what is wrong, for a person
     */
    public record FieldProblem(
            String pointer,
            String code,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> parameters,
            String detail) {}
}
