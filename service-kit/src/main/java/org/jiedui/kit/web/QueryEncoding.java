package org.jiedui.kit.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/** Which parameters of a query are not percent-encoded as UTF-8 (RFC 3986). Decoded all the same they would mean something else. */
final class QueryEncoding {

    private static final Pattern UNENCODED = Pattern.compile("[^!-~]|[\"<>\\\\^`{|}]");
    private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** What a decoder makes of bytes that are not UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final Text NOT_ENCODED =
            new Text("应按 UTF-8 进行百分号编码，例如 %s", "must be percent-encoded as UTF-8, for example %s").with("é: %C3%A9");
    private static final Text BROKEN_PERCENT = new Text(
                    "百分号之后应为两位十六进制数，百分号本身应写作 %s",
                    "a percent sign must be followed by two hexadecimal digits; the sign itself is written %s")
            .with("%25");
    private static final Text NOT_UTF_8 = new Text("百分号编码应为 UTF-8", "its percent-encoding must be that of UTF-8");

    private QueryEncoding() {}

    /** @param query as it was sent, if there is one */
    static List<FieldError> errors(@Nullable String query) {
        return query == null
                ? List.of()
                : Arrays.stream(query.split("&", -1))
                        .flatMap(parameter -> error(parameter).stream())
                        .toList();
    }

    private static Optional<FieldError> error(String parameter) {
        if (UNENCODED.matcher(parameter).find()) {
            return Optional.of(new FieldError(pointer(parameter), "not-encoded", NOT_ENCODED));
        }
        if (BROKEN.matcher(parameter).find()) {
            return Optional.of(new FieldError(pointer(parameter), "broken-encoding", BROKEN_PERCENT));
        }
        return URLDecoder.decode(parameter, StandardCharsets.UTF_8).indexOf(REPLACEMENT) < 0
                ? Optional.empty()
                : Optional.of(new FieldError(pointer(parameter), "not-utf-8", NOT_UTF_8));
    }

    private static String pointer(String parameter) {
        int end = parameter.indexOf('=');
        String name = end < 0 ? parameter : parameter.substring(0, end);
        return "#query/" + UNENCODED.matcher(name).replaceAll("?");
    }
}
