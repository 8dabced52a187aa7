package org.jiedui.local;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Where pages come from that may call the services (RFC 6454): scheme, host and port, as browsers send it.
 *
 * @param text such as {@code http://localhost:5173}, without a path
 */
record Origin(String text) {

    private static final Pattern SHAPE = Pattern.compile("https?://[^/?#@,\\s]+");

    /** The settings of a service that answers pages from there; none if there are none. */
    static Map<String, String> allowing(Set<Origin> origins) {
        return origins.isEmpty()
                ? Map.of()
                : Map.of(
                        "QUARKUS_HTTP_CORS_ENABLED",
                        "true",
                        "QUARKUS_HTTP_CORS_ORIGINS",
                        origins.stream().map(Origin::text).sorted().collect(Collectors.joining(",")));
    }

    /** Refuses what a browser never sends, such as a slash at the end, and what would therefore allow nothing. */
    static final class Parser implements ITypeConverter<Origin> {
        @Override
        public Origin convert(String text) {
            if (!SHAPE.matcher(text).matches()) {
                throw new TypeConversionException("'%s' is no origin such as http://localhost:5173".formatted(text));
            }
            return new Origin(text);
        }
    }
}
