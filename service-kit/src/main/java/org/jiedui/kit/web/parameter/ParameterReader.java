package org.jiedui.kit.web.parameter;

import jakarta.ws.rs.ext.ParamConverter;
import java.util.function.Function;
import org.jiedui.kit.problem.InvalidRequest;
import org.jiedui.kit.problem.MalformedParameter;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads one parameter.
 *
 * @param pointer where it stands, such as {@code #query/limit}
 * @param expectation what the client is told when the text is something else
 */
record ParameterReader<T>(String pointer, Text expectation, Function<String, T> read) implements ParamConverter<T> {

    @Override
    public @Nullable T fromString(@Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return read.apply(value);
        } catch (InvalidRequest explained) {
            throw explained;
        } catch (Refusal refusal) {
            throw new MalformedParameter(pointer, "not-readable", refusal.detail());
        } catch (RuntimeException unreadable) {
            throw new MalformedParameter(pointer, "wrong-type", expectation);
        }
    }

    @Override
    public String toString(T value) {
        return String.valueOf(value);
    }
}
