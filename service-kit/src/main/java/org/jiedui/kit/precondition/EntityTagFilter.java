package org.jiedui.kit.precondition;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.jiedui.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/**
 * Gives every single resource its {@code ETag} and answers 304 to who has it already. What is composed of several resources
 * has no version that a change could ask for; its tag is made of all it shows.
 */
@Provider
final class EntityTagFilter implements ContainerResponseFilter {

    private static final int OK = Response.Status.OK.getStatusCode();

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String value = tagOf(request, response);
        if (value == null) {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.ETAG, new EntityTag(value));
        String known = isRead(request) ? known(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), value) : null;
        if (known != null) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, new EntityTag(known));
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    private static @Nullable String tagOf(ContainerRequestContext request, ContainerResponseContext response) {
        return switch (response.getEntity()) {
            case Versioned versioned -> versioned.entityTag();
            case Page<?> list -> null;
            case Record composed when isRead(request) && response.getStatus() == OK -> Versioned.tagOfContent(composed);
            case null, default -> null;
        };
    }

    private static boolean isRead(ContainerRequestContext request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    /** What the client has of it, plain or compressed; weak comparison (RFC 9110, section 13.1.2). */
    private static @Nullable String known(@Nullable String header, String value) {
        if (header == null) {
            return null;
        }
        String compressed = value + CompressedTag.SUFFIX;
        for (String candidate : header.split(",", -1)) {
            String given = candidate.strip();
            String opaque = given.startsWith("W/") ? given.substring(2) : given;
            if (given.equals("*") || opaque.equals('"' + value + '"')) {
                return value;
            }
            if (opaque.equals('"' + compressed + '"')) {
                return compressed;
            }
        }
        return null;
    }
}
