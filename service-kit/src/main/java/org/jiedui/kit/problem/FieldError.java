package org.jiedui.kit.problem;

import java.util.Comparator;
import java.util.Map;
import org.jiedui.kit.text.TextObjection;

/**
 * One thing wrong with the request, in both languages.
 *
 * @param pointer JSON pointer into the body, or {@code #query/<name>}, {@code #path/<name>}, {@code #header/<name>}
 * @param code what is wrong, for programs, such as {@code size}
 * @param parameters of the code, such as {@code min} and {@code max}
 * @param detail what is wrong, for a person
 */
public record FieldError(String pointer, String code, Map<String, Object> parameters, Text detail)
        implements Comparable<FieldError> {

    private static final Comparator<FieldError> BY_PLACE =
            Comparator.comparing(FieldError::pointer).thenComparing(error -> error.detail.en());

    private static final Text REPEATED = new Text("只能给出一次", "must be given once");

    public FieldError(String pointer, String code, Text detail) {
        this(pointer, code, Map.of(), detail);
    }

    /** @param objection to the text that stands there */
    public static FieldError unacceptableText(String pointer, TextObjection objection) {
        return new FieldError(pointer, "unacceptable-text", new Text(objection.zh(), objection.en()));
    }

    /** What has one value stands there twice. */
    public static FieldError repeated(String pointer) {
        return new FieldError(pointer, "repeated", REPEATED);
    }

    @Override
    public int compareTo(FieldError other) {
        return BY_PLACE.compare(this, other);
    }

    ProblemDocument.FieldProblem in(Language language) {
        return new ProblemDocument.FieldProblem(pointer, code, parameters, detail.in(language));
    }
}
