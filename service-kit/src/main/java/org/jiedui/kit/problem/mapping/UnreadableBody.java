package org.jiedui.kit.problem.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.stream.Collectors;
import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.HttpProblem;
import org.jiedui.kit.problem.Problem;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Text;
import org.jiedui.kit.text.json.UnacceptableText;
import org.jspecify.annotations.Nullable;

/** Explains to a client what is wrong with its JSON, without a word about our classes. */
final class UnreadableBody {

    private static final Text NOT_JSON_AT =
            new Text("请求体不是有效的 JSON（第 %d 行第 %d 列）。", "The body is not valid JSON (line %d, column %d).");
    private static final Text NOT_UTF_8 = new Text("请求体不是有效的 UTF-8。", "The body is not valid UTF-8.");
    private static final Text UNKNOWN = new Text("不是此请求的成员", "is not a member of this request");
    private static final Text UNREADABLE = new Text("无法读取", "is not readable");

    private UnreadableBody() {}

    static Problem malformed(JsonProcessingException cause) {
        var where = cause.getLocation();
        Problem problem = HttpProblem.MALFORMED_JSON.problem();
        return where == null ? problem : problem.withDetail(NOT_JSON_AT.with(where.getLineNr(), where.getColumnNr()));
    }

    static Problem notUtf8() {
        return HttpProblem.MALFORMED_JSON.problem().withDetail(NOT_UTF_8);
    }

    /** The type that should have been read, if that is what went wrong. */
    static @Nullable Class<?> target(JsonMappingException mapping) {
        return switch (mapping) {
            case MismatchedInputException mismatch -> mismatch.getTargetType();
            default -> mapping.getCause() instanceof InputCoercionException number ? number.getTargetType() : null;
        };
    }

    static FieldError unknownMember(String pointer) {
        return new FieldError(pointer, "unknown-member", UNKNOWN);
    }

    static FieldError error(String pointer, JsonMappingException mapping) {
        return switch (mapping) {
            case UnrecognizedPropertyException unknown -> unknownMember(pointer);
            case ValueInstantiationException value
            when value.getCause() instanceof Refusal refusal ->
                new FieldError(pointer, "not-readable", refusal.detail());
            case MismatchedInputException mismatch ->
                new FieldError(pointer, "wrong-type", ExpectedType.of(mismatch.getTargetType()));
            default -> error(pointer, mapping.getCause());
        };
    }

    private static FieldError error(String pointer, @Nullable Throwable cause) {
        return switch (cause) {
            case UnacceptableText text -> FieldError.unacceptableText(pointer, text.objection());
            case InputCoercionException number ->
                new FieldError(pointer, "wrong-type", ExpectedType.of(number.getTargetType()));
            case null, default -> new FieldError(pointer, "not-readable", UNREADABLE);
        };
    }

    static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> "/"
                        + (step.getFieldName() == null
                                ? String.valueOf(step.getIndex())
                                : escaped(step.getFieldName())))
                .collect(Collectors.joining());
    }

    /** RFC 6901, section 3. */
    private static String escaped(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }
}
