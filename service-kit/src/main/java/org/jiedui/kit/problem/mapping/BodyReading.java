package org.jiedui.kit.problem.mapping;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import org.jiedui.kit.problem.ErrorsSoFar;
import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Reads JSON in the place of the framework, which stops at the first thing wrong. */
@Provider
final class BodyReading implements ReaderInterceptor {

    private final BodyBinding binding;

    BodyReading(BodyBinding binding) {
        this.binding = binding;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        List<FieldError> elsewhere = ErrorsSoFar.in(context).errors();
        if (isJson(context.getMediaType())) {
            return binding.bind(context.getInputStream().readAllBytes(), context.getGenericType(), elsewhere);
        }
        if (!elsewhere.isEmpty()) {
            throw new InvalidRequest(elsewhere);
        }
        return context.proceed();
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }
}
