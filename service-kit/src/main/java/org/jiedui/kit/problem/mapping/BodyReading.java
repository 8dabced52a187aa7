package org.jiedui.kit.problem.mapping;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import org.jiedui.kit.problem.ErrorsSoFar;
import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON in the place of the framework, which stops at the first thing wrong, and guesses an encoding. Bodies are UTF-8,
 * and not compressed.
 */
@Provider
final class BodyReading implements ReaderInterceptor {

    private static final String IDENTITY = "identity";
    private static final String UTF_8 = "UTF-8";

    private final BodyBinding binding;

    BodyReading(BodyBinding binding) {
        this.binding = binding;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        boolean isJson = isJson(context.getMediaType());
        if (!isJson && context.getType() != byte[].class) {
            throw new NotSupportedException();
        }
        checkEncoding(context);
        List<FieldError> elsewhere = ErrorsSoFar.in(context).errors();
        if (isJson) {
            return binding.bind(context.getInputStream().readAllBytes(), context.getGenericType(), elsewhere);
        }
        if (!elsewhere.isEmpty()) {
            throw new InvalidRequest(elsewhere);
        }
        return context.proceed();
    }

    private static void checkEncoding(ReaderInterceptorContext context) {
        List<String> codings = context.getHeaders().getOrDefault(HttpHeaders.CONTENT_ENCODING, List.of());
        String charset = context.getMediaType().getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, UTF_8);
        if (!codings.stream().allMatch(IDENTITY::equalsIgnoreCase) || !UTF_8.equalsIgnoreCase(charset)) {
            throw new NotSupportedException(Response.status(Response.Status.UNSUPPORTED_MEDIA_TYPE)
                    .header(HttpHeaders.ACCEPT_ENCODING, IDENTITY)
                    .build());
        }
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }
}
