package org.jiedui.kit.precondition;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Gives every single resource its {@code ETag} and answers 304 to who has it already. */
@Provider
final class EntityTagFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Versioned versioned)) {
            return;
        }
        EntityTag tag = new EntityTag(versioned.entityTag());
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (isRead(request) && hasAlready(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    private static boolean isRead(ContainerRequestContext request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    /** Weak comparison (RFC 9110, section 13.1.2). */
    private static boolean hasAlready(@Nullable String header, EntityTag tag) {
        if (header == null) {
            return false;
        }
        for (String candidate : header.split(",", -1)) {
            String given = candidate.strip();
            String opaque = given.startsWith("W/") ? given.substring(2) : given;
            if (given.equals("*") || opaque.equals('"' + tag.getValue() + '"')) {
                return true;
            }
        }
        return false;
    }
}
