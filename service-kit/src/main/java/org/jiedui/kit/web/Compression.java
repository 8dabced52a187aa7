package org.jiedui.kit.web;

import io.netty.handler.codec.compression.StandardCompressionOptions;
import io.netty.handler.codec.http.HttpContentCompressor;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import org.jiedui.kit.precondition.CompressedTag;

/**
 * Decides which answers the server compresses: JSON from 1,000 bytes up, for whoever takes gzip (ADR 0030). The server
 * compresses what has no {@code Content-Encoding} and leaves {@code identity} alone, which it takes off again over HTTP/1.1.
 */
final class Compression {

    private static final int WORTH_IT = 1_000;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final Compressor COMPRESSOR = new Compressor();
    private static final Pattern JSON = Pattern.compile("application/(\\w+\\+)?json(;.*)?");

    private Compression() {}

    /** Whether caches must tell clients apart by what they take: JSON, and what they are spared of it. */
    static boolean concerns(RoutingContext context) {
        String type = context.response().headers().get(HttpHeaders.CONTENT_TYPE);
        return context.response().getStatusCode() == NOT_MODIFIED
                || (type != null && JSON.matcher(type).matches());
    }

    static void decide(RoutingContext context) {
        MultiMap headers = context.response().headers();
        boolean compressed = hasContent(context) && concerns(context) && isLarge(headers) && takesGzip(context);
        String tag = headers.get(HttpHeaders.ETAG);
        if (compressed && tag != null) {
            headers.set(HttpHeaders.ETAG, CompressedTag.of(tag));
        }
        if (compressed || isLeftAlone(context)) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        } else {
            headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
    }

    private static boolean hasContent(RoutingContext context) {
        int status = context.response().getStatusCode();
        return status != NO_CONTENT
                && status != NOT_MODIFIED
                && !context.request().method().equals(HttpMethod.HEAD);
    }

    /** What the server would not compress anyway; there it would not take {@code identity} off either. */
    private static boolean isLeftAlone(RoutingContext context) {
        return switch (context.request().version()) {
            case null -> true;
            case HTTP_1_0 -> true;
            case HTTP_1_1 -> !hasContent(context);
            case HTTP_2 -> !context.request().headers().contains(HttpHeaders.ACCEPT_ENCODING);
        };
    }

    /** What is written in pieces has no length, and is large. */
    private static boolean isLarge(MultiMap headers) {
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length == null || Long.parseLong(length) >= WORTH_IT;
    }

    private static boolean takesGzip(RoutingContext context) {
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                && context.request().version() != HttpVersion.HTTP_1_0
                && COMPRESSOR.takesGzip(accepted);
    }

    /** Reads {@code Accept-Encoding} as the one that compresses does, so that a tag never says what was not done. */
    private static final class Compressor extends HttpContentCompressor {

        Compressor() {
            super(0, StandardCompressionOptions.gzip());
        }

        boolean takesGzip(String accepted) {
            return determineEncoding(accepted) != null;
        }
    }
}
